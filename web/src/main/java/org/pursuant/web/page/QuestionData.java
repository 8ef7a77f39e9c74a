package org.pursuant.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;

/// A question as JSON lists it. Null where the record states nothing.
///
/// @param url address of its page on this site
/// @param house code of the House
/// @param due the source's date for answer; nominal for an ordinary Commons question
/// @param status code, see `docs/reference/json.md`
/// @param marks codes, in order
/// @param question its words, a line for each block
/// @param answer likewise; null where there is none or its words are not known
public record QuestionData(
    String url,
    @Nullable String house,
    @Nullable LocalDate tabled,
    @Nullable String uin,
    @Nullable String heading,
    @Nullable MemberData askedBy,
    @Nullable BodyData body,
    @Nullable LocalDate due,
    @Nullable Boolean namedDay,
    String status,
    List<String> marks,
    @Nullable LocalDate heldOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate correctedOn,
    @Nullable MemberData answeredBy,
    @Nullable String question,
    @Nullable String answer,
    boolean clipped,
    @Nullable Instant lastSeen,
    @Nullable LocalDate changed) {

  public static QuestionData of(QuestionSummary q) {
    QuestionState s = q.state();
    House house = s.house();
    Uin uin = s.uin();
    Answer a = s.answer();
    return new QuestionData(
        Links.question(q),
        house == null ? null : house.code(),
        s.tabled(),
        uin == null ? null : uin.value(),
        Links.heading(s.heading()),
        MemberData.of(s.askedBy()),
        BodyData.of(s.body()),
        s.due(),
        s.namedDay(),
        q.status().code(),
        q.marks().stream().sorted().map(Mark::code).toList(),
        a == null ? null : a.heldOn(),
        a == null || a.holding() ? null : a.answeredOn(),
        a == null ? null : a.correctedOn(),
        a == null ? null : MemberData.of(a.answeredBy()),
        words(s.question()),
        a == null ? null : words(a.text()),
        q.marks().contains(Mark.CLIPPED),
        q.lastSeen(),
        q.changed());
  }

  static @Nullable String words(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  /// A Member as named with a question.
  ///
  /// @param url address of the Member's page on this site
  public record MemberData(
      String url,
      @Nullable String name,
      @Nullable String party,
      @Nullable String constituency,
      @Nullable String office) {
    public static @Nullable MemberData of(@Nullable MemberRef m) {
      return m == null
          ? null
          : new MemberData(
              Links.member(m.identity()), m.name(), m.party(), m.constituency(), m.office());
    }
  }

  /// An answering body.
  ///
  /// @param url address of its page on this site
  /// @param slug as filters take it
  public record BodyData(String url, String slug, String name) {
    public static @Nullable BodyData of(@Nullable BodyRef b) {
      return b == null ? null : new BodyData(Links.body(b), b.slug(), b.name());
    }
  }
}

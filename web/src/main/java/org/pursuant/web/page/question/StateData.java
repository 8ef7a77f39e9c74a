package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.Publication;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.QuestionData.BodyData;
import org.pursuant.web.page.QuestionData.MemberData;

/// A state of a question as JSON has it, in full. Null where the record states nothing.
public record StateData(
    @Nullable String house,
    @Nullable LocalDate tabled,
    @Nullable String uin,
    @Nullable String heading,
    @Nullable MemberData askedBy,
    @Nullable Boolean declaredInterest,
    @Nullable BodyData body,
    @Nullable TextData question,
    @Nullable LocalDate due,
    @Nullable Boolean namedDay,
    String standing,
    List<PartnerData> group,
    @Nullable AnswerData answer,
    Publication publication) {

  static StateData of(QuestionState s) {
    return new StateData(
        s.house() == null ? null : s.house().code(),
        s.tabled(),
        s.uin() == null ? null : s.uin().value(),
        Links.heading(s.heading()),
        MemberData.of(s.askedBy()),
        s.memberHasInterest(),
        BodyData.of(s.body()),
        TextData.of(s.question()),
        s.due(),
        s.namedDay(),
        s.standing().name().toLowerCase(Locale.ROOT),
        s.group().stream().map(g -> new PartnerData(g.tabled(), g.uin().value())).toList(),
        AnswerData.of(s.answer()),
        s.publication());
  }

  /// A text.
  ///
  /// @param plain its words, a line for each block
  /// @param markup its words and structure, a strict subset of HTML
  /// @param fidelity `clipped`, `plain` or `full`
  public record TextData(String plain, String markup, String fidelity) {
    static @Nullable TextData of(@Nullable SourceText t) {
      return t == null ? null : new TextData(t.text().plain(), t.text().markup(), code(t));
    }

    /// The code of a text's fidelity; null where there is no text.
    static @Nullable String fidelity(@Nullable SourceText t) {
      return t == null ? null : code(t);
    }

    private static String code(SourceText t) {
      return t.fidelity().name().toLowerCase(Locale.ROOT);
    }
  }

  /// Another question that a source declares to be answered together with this one.
  public record PartnerData(@Nullable LocalDate tabled, String uin) {}

  /// An answer or a holding answer.
  public record AnswerData(
      boolean holding,
      @Nullable TextData text,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate heldOn,
      @Nullable MemberData answeredBy,
      @Nullable LocalDate correctedOn,
      @Nullable MemberData correctedBy,
      @Nullable TextData originalText,
      List<Attachment> attachments) {
    static @Nullable AnswerData of(@Nullable Answer a) {
      return a == null
          ? null
          : new AnswerData(
              a.holding(),
              TextData.of(a.text()),
              a.answeredOn(),
              a.heldOn(),
              MemberData.of(a.answeredBy()),
              a.correctedOn(),
              MemberData.of(a.correctedBy()),
              TextData.of(a.originalText()),
              a.attachments());
    }
  }
}

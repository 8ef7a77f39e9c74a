package org.pursuant.web.page.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;

/// One revision and what differs in it from the one before.
///
/// @param number from 1
/// @param seen when it was seen so
/// @param properties all that the first one states, later what changed
/// @param texts likewise, compared word by word
public record Step(
    int number, String seen, List<Property> properties, List<Text> texts, Provenance readIn) {

  /// A property before and after; empty for not stated.
  public record Property(String name, String before, String after) {}

  /// A text compared with how it was.
  ///
  /// @param fresh whether there was none before it
  public record Text(String name, TextChange change, boolean fresh) {}

  static Step of(int number, @Nullable Revision before, Revision after) {
    QuestionState a = before == null ? QuestionState.builder().build() : before.state();
    return new Step(
        number,
        seen(after),
        properties(a, after.state(), before == null),
        texts(a, after.state()),
        after.provenance());
  }

  private static String seen(Revision r) {
    Instant first = r.firstSeen();
    Instant last = r.lastSeen();
    if (first == null || last == null) {
      return "Seen at a time that the source does not give";
    }
    return "Seen " + Dates.span(first, last);
  }

  private static List<Property> properties(QuestionState a, QuestionState b, boolean first) {
    List<Property> list = new ArrayList<>();
    add(list, "House", a.house(), b.house());
    add(list, "UIN", a.uin(), b.uin());
    add(list, "Date tabled", a.tabled(), b.tabled());
    add(list, "Heading", Links.heading(a.heading()), Links.heading(b.heading()));
    add(list, "Asked by", a.askedBy(), b.askedBy());
    add(list, "Interest declared", a.memberHasInterest(), b.memberHasInterest());
    add(list, "Answering body", a.body(), b.body());
    add(list, "Date for answer", a.due(), b.due());
    add(list, "Named day", a.namedDay(), b.namedDay());
    add(list, "Answered together with", partners(a), partners(b));
    if (!first) {
      add(list, "Standing", a.standing(), b.standing());
    }
    answers(list, a.answer(), b.answer());
    return list;
  }

  private static void answers(List<Property> list, @Nullable Answer a, @Nullable Answer b) {
    add(list, "Kind of answer", kind(a), kind(b));
    add(list, "Answered on", a == null ? null : a.answeredOn(), b == null ? null : b.answeredOn());
    add(list, "Holding answer on", a == null ? null : a.heldOn(), b == null ? null : b.heldOn());
    add(list, "Answered by", a == null ? null : a.answeredBy(), b == null ? null : b.answeredBy());
    add(
        list,
        "Corrected on",
        a == null ? null : a.correctedOn(),
        b == null ? null : b.correctedOn());
    add(
        list,
        "Corrected by",
        a == null ? null : a.correctedBy(),
        b == null ? null : b.correctedBy());
    add(list, "Attachments", attachments(a), attachments(b));
  }

  private static List<Text> texts(QuestionState a, QuestionState b) {
    List<Text> texts = new ArrayList<>();
    add(texts, "Question", a.question(), b.question());
    add(texts, "Answer", text(a.answer()), text(b.answer()));
    return texts;
  }

  private static void add(
      List<Text> list, String name, @Nullable SourceText a, @Nullable SourceText b) {
    SourceText none = SourceText.full(RichText.EMPTY);
    if (a != null && b != null ? !a.agreesWith(b) : !Objects.equals(a, b)) {
      TextChange change = TextChange.of(a == null ? none : a, b == null ? none : b);
      list.add(new Text(name, a == null || b == null ? change.ofOneText(b) : change, a == null));
    }
  }

  private static void add(
      List<Property> list, String name, @Nullable Object a, @Nullable Object b) {
    String before = words(a);
    String after = words(b);
    if (!before.equals(after)) {
      list.add(new Property(name, before, after));
    }
  }

  private static String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> Dates.of(day);
      case MemberRef member -> Links.name(member);
      case BodyRef body -> body.name();
      case Boolean yes -> yes ? "yes" : "no";
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> value.toString();
    };
  }

  private static @Nullable String kind(@Nullable Answer a) {
    return a == null ? null : a.holding() ? "holding answer" : "answer";
  }

  private static @Nullable SourceText text(@Nullable Answer a) {
    return a == null ? null : a.text();
  }

  private static String partners(QuestionState s) {
    return String.join(", ", s.group().stream().map(g -> g.uin().value()).sorted().toList());
  }

  private static @Nullable String attachments(@Nullable Answer a) {
    return a == null
        ? null
        : String.join("; ", a.attachments().stream().map(Attachment::title).toList());
  }
}

package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.Markup;
import org.pursuant.web.html.ReferenceWords;
import org.pursuant.web.html.RichTextHtml;

/// An answer that a text cites, to be read in its place, with what it cites in turn.
///
/// @param reference what leads to it
/// @param question null where it is not resolved
/// @param further what its answer cites in turn; empty where that was shown before, or is too deep
public record CitedAnswer(
    FoundReference reference, @Nullable QuestionSummary question, List<CitedAnswer> further) {
  /// How far a chain is followed on a page.
  private static final int DEEPEST = 5;

  private static final int MOST = 12;

  /// What a question's texts cite, each question once.
  static List<CitedAnswer> of(
      QuestionId question, ReferenceReader references, RecordReader record) {
    Set<QuestionId> shown = new HashSet<>(Set.of(question));
    return following(references.in(question), references, record, shown, 1);
  }

  private static List<CitedAnswer> following(
      List<FoundReference> cited,
      ReferenceReader references,
      RecordReader record,
      Set<QuestionId> shown,
      int depth) {
    Map<String, FoundReference> once = new LinkedHashMap<>();
    cited.stream().filter(FoundReference::meansQuestion).forEach(r -> once.putIfAbsent(name(r), r));
    List<CitedAnswer> answers = new ArrayList<>();
    for (FoundReference reference : once.values().stream().limit(MOST).toList()) {
      QuestionId target = reference.target();
      QuestionSummary summary = target == null ? null : record.summary(target).orElse(null);
      List<FoundReference> next = List.of();
      if (summary != null && depth < DEEPEST && shown.add(summary.id())) {
        next = references.in(summary.id()).stream().filter(r -> r.place() == Place.ANSWER).toList();
      }
      answers.add(
          new CitedAnswer(
              reference, summary, following(next, references, record, shown, depth + 1)));
    }
    return answers;
  }

  private static String name(FoundReference reference) {
    return reference.target() != null
        ? "question " + reference.target().value()
        : reference.kind() + " " + reference.named() + " " + reference.day();
  }

  /// Its place in words: `Question 17499 (Dentistry), answered 3 May 2031`.
  public String title() {
    QuestionSummary q = question;
    if (q == null) {
      String number = reference.named();
      String named = number == null ? "An answer" : "Question " + number;
      return reference.day() == null ? named : named + ", " + Dates.of(reference.day());
    }
    String uin = q.state().uin() == null ? "" : "Question " + q.state().uin() + ": ";
    Answer answer = q.state().answer();
    String answered =
        answer == null || answer.holding() || answer.answeredOn() == null
            ? ""
            : ", answered " + Dates.of(answer.answeredOn());
    return uin + Links.title(q) + answered;
  }

  /// The address of the question cited; empty where it is not resolved.
  public String href() {
    return question == null ? "" : Links.question(question);
  }

  /// In a few words that it is not resolved.
  public String nowhere() {
    return ReferenceWords.nowhere(reference);
  }

  /// Why it is thought to be the one that is meant, or why it is not told.
  public String why() {
    return ReferenceWords.why(reference);
  }

  /// The answer's words; null where the record has none.
  public @Nullable Markup words() {
    SourceText text = text();
    return text == null ? null : RichTextHtml.of(text.text(), "the cited answer");
  }

  /// Whether only the beginning of the answer is known.
  public boolean clipped() {
    SourceText text = text();
    return text != null && text.isClipped();
  }

  private @Nullable SourceText text() {
    QuestionSummary q = question;
    Answer answer = q == null ? null : q.state().answer();
    return answer == null ? null : answer.text();
  }
}

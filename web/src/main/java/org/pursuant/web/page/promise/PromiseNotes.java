package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Dates;

/// Marks the promises in an answer. Places that are not in the text as it is now are left out.
public final class PromiseNotes {
  private PromiseNotes() {}

  public static List<Annotation> of(QuestionSummary question, List<PromiseInAnswer> promises) {
    Answer answer = question.state().answer();
    if (answer == null || answer.text() == null) {
      return List.of();
    }
    String text = answer.text().text().plain();
    return promises.stream()
        .filter(promise -> isIn(text, promise.said().commitment()))
        .map(PromiseNotes::note)
        .toList();
  }

  private static boolean isIn(String text, Commitment promise) {
    return text.startsWith(promise.quote(), promise.start());
  }

  private static Annotation note(PromiseInAnswer promise) {
    Said said = promise.said();
    LocalDate due = said.dueBy();
    String when =
        due != null
            ? "due by " + Dates.of(due)
            : said.dueWords().isEmpty()
                ? "no date given"
                : "“" + said.dueWords() + "”, no day known";
    return Annotation.link(
        said.commitment().start(),
        said.commitment().end(),
        "promise " + promise.state().code(),
        PromiseRow.href(said.key()),
        "Promise, as inferred: " + when + "; " + promise.state().words());
  }
}

package org.pursuant.web.page.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.PromiseState;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Dates;

/// Marks the promises in an answer. Places that are not in the text as it is now are left out.
public final class PromiseNotes {
  private PromiseNotes() {}

  public static List<Annotation> of(
      QuestionSummary question, PromiseReader promises, LocalDate today) {
    Answer answer = question.state().answer();
    if (answer == null || answer.text() == null) {
      return List.of();
    }
    String text = answer.text().text().plain();
    return promises.of(question.id()).stream()
        .filter(said -> text.startsWith(said.commitment().quote(), said.commitment().start()))
        .map(said -> note(said, promises.find(said.key()), today))
        .toList();
  }

  private static Annotation note(Said said, Optional<Promise> promise, LocalDate today) {
    PromiseState state = promise.map(p -> p.state(said, today)).orElse(PromiseState.OPEN);
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
        "promise " + state.code(),
        PromiseRow.href(said.key()),
        "Promise, as inferred: " + when + "; " + state.words());
  }
}

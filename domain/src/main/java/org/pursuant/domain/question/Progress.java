package org.pursuant.domain.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far on a question is by the days its state itself gives: unanswered, held, answered,
/// corrected.
///
/// @param stage 0 without an answer, 1 held, 2 answered
/// @param latest the latest day of a holding answer, answer or correction; the earliest date there
///   is where none is stated
record Progress(int stage, LocalDate latest) implements Comparable<Progress> {

  static Progress of(QuestionState state) {
    Answer answer = state.answer();
    if (answer == null) {
      return new Progress(0, LocalDate.MIN);
    }
    LocalDate latest = LocalDate.MIN;
    latest = later(latest, answer.heldOn());
    latest = later(latest, answer.answeredOn());
    latest = later(latest, answer.correctedOn());
    return new Progress(answer.holding() ? 1 : 2, latest);
  }

  private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isAfter(a) ? b : a;
  }

  @Override
  public int compareTo(Progress other) {
    int byStage = Integer.compare(stage, other.stage);
    return byStage != 0 ? byStage : latest.compareTo(other.latest);
  }
}

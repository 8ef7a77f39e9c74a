package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a question came out on a day under a convention. A question is judged only when its last day
/// has passed, whether it was answered before or not: to count early answers of a month and leave
/// out what still waits would flatter.
public enum Outcome {
  /// Answered in substance on its last day or before.
  IN_TIME("in-time"),
  /// Answered in substance after its last day.
  LATE("late"),
  /// Seen without an answer in substance after its last day.
  UNANSWERED("unanswered"),
  /// Its last day had not passed.
  NOT_YET_DUE("not-yet-due"),
  /// Unanswered when last seen, which was not after its last day: nobody knows.
  NOT_KNOWN("not-known"),
  /// Not counted: answered by the words by which a question is ended at prorogation or dissolution,
  /// and by no others, on whatever day.
  ENDED_IN_FORM("ended-in-form"),
  /// Not counted: withdrawn, ended by prorogation before it was due, or an oral question not
  /// reached.
  APART("apart"),
  /// Not judged: no rule, or too little is known of sitting days.
  NO_FACTS("no-facts"),
  /// Not tabled yet on that day.
  NOT_TABLED("not-tabled");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  /// Whether it counts among those of which a share is given.
  public boolean judged() {
    return this == IN_TIME || this == LATE || this == UNANSWERED;
  }

  /// The outcome of a question.
  ///
  /// @param asAt as it was at the end of this day; null for all that is known
  public static Outcome of(QuestionTiming q, Convention convention, @Nullable LocalDate asAt) {
    LocalDate day = asAt == null ? LocalDate.MAX : asAt;
    if (q.tabled().isAfter(day)) {
      return NOT_TABLED;
    }
    LocalDate last = q.last().of(convention);
    if (q.kind() == TimingKind.NOT_REACHED || ended(q, Ending.How.WITHDRAWN, day)) {
      return APART;
    }
    if (ended(q, Ending.How.FORMULA, day)) {
      return ENDED_IN_FORM;
    }
    if (last == null) {
      return NO_FACTS;
    }
    if (endedBeforeDue(q, last, day)) {
      return APART;
    }
    if (!last.isBefore(day)) {
      return NOT_YET_DUE;
    }
    LocalDate answered = q.answered();
    if (answered != null && !answered.isAfter(day)) {
      return answered.isAfter(last) ? LATE : IN_TIME;
    }
    return q.seen() != null && q.seen().isAfter(last) ? UNANSWERED : NOT_KNOWN;
  }

  private static boolean ended(QuestionTiming q, Ending.How how, LocalDate day) {
    Ending ending = q.ending();
    return ending != null && ending.how() == how && !ending.on().isAfter(day);
  }

  private static boolean endedBeforeDue(QuestionTiming q, LocalDate last, LocalDate day) {
    return q.ending() != null && ended(q, Ending.How.LAPSED, day) && !q.ending().on().isAfter(last);
  }

  /// Whether a question that was ended in form had been due before, as far as a day tells.
  public static boolean endedOverdue(
      QuestionTiming q, Convention convention, @Nullable LocalDate asAt) {
    LocalDate last = q.last().of(convention);
    return of(q, convention, asAt) == ENDED_IN_FORM
        && last != null
        && q.ending() != null
        && q.ending().on().isAfter(last);
  }

  /// Whether a holding answer was given on the last day or before, as far as a day tells.
  public static boolean heldInTime(
      QuestionTiming q, Convention convention, @Nullable LocalDate asAt) {
    LocalDate last = q.last().of(convention);
    LocalDate held = q.held();
    return last != null
        && held != null
        && !held.isAfter(last)
        && (asAt == null || !held.isAfter(asAt));
  }
}

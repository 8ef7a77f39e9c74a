package org.pursuant.domain.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.share.Share;

/// A question tabled on 5 May 2031 for a named day, the 8th.
class OutcomeTest {
  private static LocalDate may(int day) {
    return LocalDate.of(2031, 5, day);
  }

  private static QuestionTiming question(
      @Nullable LocalDate answered,
      @Nullable LocalDate held,
      @Nullable LocalDate seen,
      @Nullable Ending ending) {
    return new QuestionTiming(
        new QuestionId(1),
        House.COMMONS,
        "department-for-the-sea",
        "1",
        may(5),
        TimingKind.NAMED_DAY,
        may(8),
        LastDays.all(may(8)),
        answered,
        null,
        held,
        seen,
        ending,
        List.of());
  }

  private static Outcome of(QuestionTiming question, @Nullable LocalDate asAt) {
    return Outcome.of(question, Convention.SITTING_DAYS, asAt);
  }

  @Test
  void isInTimeOnTheLastDayAndLateAfterIt() {
    assertThat(of(question(may(8), null, may(20), null), null)).isEqualTo(Outcome.IN_TIME);
    assertThat(of(question(may(9), null, may(20), null), null)).isEqualTo(Outcome.LATE);
  }

  @Test
  void isUnansweredOnlyWhenSeenAfterTheLastDay() {
    assertThat(of(question(null, null, may(9), null), null)).isEqualTo(Outcome.UNANSWERED);
    assertThat(of(question(null, null, may(8), null), null)).isEqualTo(Outcome.NOT_KNOWN);
    assertThat(of(question(null, null, null, null), null)).isEqualTo(Outcome.NOT_KNOWN);
  }

  @Test
  void isToldAsItWasOnAPastDay() {
    QuestionTiming late = question(may(12), null, may(20), null);
    assertThat(of(late, may(4))).isEqualTo(Outcome.NOT_TABLED);
    assertThat(of(late, may(8))).isEqualTo(Outcome.NOT_YET_DUE);
    assertThat(of(late, may(9))).isEqualTo(Outcome.UNANSWERED);
    assertThat(of(late, may(12))).isEqualTo(Outcome.LATE);
  }

  @Test
  void isNotJudgedBeforeItIsDueThoughItIsAnswered() {
    assertThat(of(question(may(6), null, may(20), null), may(7))).isEqualTo(Outcome.NOT_YET_DUE);
  }

  @Test
  void aHoldingAnswerDoesNotStopTheClock() {
    QuestionTiming held = question(may(14), may(8), may(20), null);
    assertThat(of(held, null)).isEqualTo(Outcome.LATE);
    assertThat(Outcome.heldInTime(held, Convention.SITTING_DAYS, null)).isTrue();
    assertThat(Outcome.heldInTime(held, Convention.SITTING_DAYS, may(7))).isFalse();
  }

  @Test
  void endingBeforeItIsDueIsCountedApartAndAfterItIsNot() {
    Ending before = new Ending(Ending.How.LAPSED, may(8));
    Ending after = new Ending(Ending.How.LAPSED, may(9));
    assertThat(of(question(null, null, may(20), before), null)).isEqualTo(Outcome.APART);
    assertThat(of(question(null, null, may(20), after), null)).isEqualTo(Outcome.UNANSWERED);
  }

  @Test
  void endingInFormIsCountedApartFromThatDayWhetherItWasDueOrNot() {
    QuestionTiming before = question(null, null, may(20), new Ending(Ending.How.FORMULA, may(8)));
    QuestionTiming after = question(null, null, may(20), new Ending(Ending.How.FORMULA, may(12)));
    assertThat(of(before, null)).isEqualTo(Outcome.ENDED_IN_FORM);
    assertThat(of(after, may(11))).isEqualTo(Outcome.UNANSWERED);
    assertThat(of(after, may(12))).isEqualTo(Outcome.ENDED_IN_FORM);
    assertThat(Outcome.endedOverdue(before, Convention.SITTING_DAYS, null)).isFalse();
    assertThat(Outcome.endedOverdue(after, Convention.SITTING_DAYS, null)).isTrue();
    assertThat(Outcome.endedOverdue(after, Convention.SITTING_DAYS, may(11))).isFalse();
  }

  @Test
  void aWithdrawnQuestionIsCountedApartFromTheDayOfItsWithdrawal() {
    Ending withdrawn = new Ending(Ending.How.WITHDRAWN, may(12));
    assertThat(of(question(null, null, may(20), withdrawn), may(11))).isEqualTo(Outcome.UNANSWERED);
    assertThat(of(question(null, null, may(20), withdrawn), may(12))).isEqualTo(Outcome.APART);
  }

  /// The interval of Wilson as given for 8 of 10 in textbooks.
  @Test
  void aShareComesWithItsInterval() {
    Share share = new Share(8, 10);
    assertThat(share.percent()).isEqualTo(80);
    assertThat(share.low()).isBetween(49.0, 49.1);
    assertThat(share.high()).isBetween(94.3, 94.4);
    assertThat(new Share(10, 10).high()).isEqualTo(100);
    assertThat(new Share(0, 0).low()).isZero();
  }
}

package org.pursuant.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.QuestionId;

/// How a promise stands, from the places where it was made.
class PromiseTest {
  private static final LocalDate MARCH = LocalDate.of(2031, 3, 3);
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 3);

  private static Said said(int question, LocalDate day, String words, @Nullable LocalDate to) {
    String quote = "we will open the pier";
    Due due = words.isEmpty() ? null : new Due(words, null, to);
    return new Said(
        "k",
        new QuestionId(question),
        day,
        "",
        "",
        0,
        quote.length(),
        new Commitment(
            0,
            quote.length(),
            quote,
            "we",
            Act.LAUNCH,
            Firmness.FIRM,
            due,
            new Grounds(0.9, List.of())));
  }

  private static Evidence done(LocalDate day) {
    return new Evidence("k", new QuestionId(9), day, 0, 3, "we ", Evidence.Way.ACT, "");
  }

  private static Promise promise(Said... history) {
    return new Promise("k", List.of(history), List.of());
  }

  @Test
  void itIsOpenThenDueSoonThenPastDue() {
    Promise p = promise(said(1, MARCH, "by June", LocalDate.of(2031, 6, 30)));
    assertThat(p.state(LocalDate.of(2031, 5, 1))).isEqualTo(PromiseState.OPEN);
    assertThat(p.state(LocalDate.of(2031, 6, 1))).isEqualTo(PromiseState.DUE_SOON);
    assertThat(p.state(LocalDate.of(2031, 6, 30))).isEqualTo(PromiseState.DUE_SOON);
    assertThat(p.state(LocalDate.of(2031, 7, 1))).isEqualTo(PromiseState.PAST_DUE);
  }

  @Test
  void withoutADayItStaysOpen() {
    Promise p = promise(said(1, MARCH, "in due course", null));
    assertThat(p.state(LocalDate.of(2099, 1, 1))).isEqualTo(PromiseState.OPEN);
  }

  @Test
  void aLaterTimeSlipsAndSupersedesTheEarlier() {
    Said first = said(1, MARCH, "in the spring", LocalDate.of(2031, 5, 31));
    Said second = said(2, JUNE, "in due course", null);
    Promise p = promise(first, second);
    assertThat(p.slipped()).isTrue();
    assertThat(p.times()).containsExactly(first, second);
    assertThat(p.state(first, JUNE)).isEqualTo(PromiseState.SUPERSEDED);
    assertThat(p.state(second, JUNE)).isEqualTo(PromiseState.OPEN);
  }

  @Test
  void saidAgainWithTheSameDayOrNoneItHasNotMoved() {
    Said first = said(1, MARCH, "in the spring", LocalDate.of(2031, 5, 31));
    Promise p =
        promise(
            first, said(2, MARCH, "by May", LocalDate.of(2031, 5, 31)), said(3, JUNE, "", null));
    assertThat(p.slipped()).isFalse();
    assertThat(p.times()).containsExactly(first);
    assertThat(p.dueBy()).isEqualTo(LocalDate.of(2031, 5, 31));
    assertThat(p.state(JUNE)).isEqualTo(PromiseState.PAST_DUE);
  }

  @Test
  void whatIsPromisedAnewAfterItWasDoneIsPromised() {
    Said again = said(2, JUNE, "by August", LocalDate.of(2031, 8, 31));
    Evidence between = done(JUNE.minusDays(5));
    Promise p =
        new Promise(
            "k",
            List.of(said(1, MARCH, "by May", LocalDate.of(2031, 5, 31)), again),
            List.of(between));
    assertThat(p.state(LocalDate.of(2031, 9, 1))).isEqualTo(PromiseState.PAST_DUE);
  }

  @Test
  void evidenceIsShownBeforeAnyDay() {
    Promise p =
        new Promise(
            "k", List.of(said(1, MARCH, "by May", LocalDate.of(2031, 5, 31))), List.of(done(JUNE)));
    assertThat(p.state(LocalDate.of(2032, 1, 1))).isEqualTo(PromiseState.EVIDENCE_FOUND);
  }

  @Test
  void eventsOfThePublicCalendarHaveTheirDay() {
    assertThat(NamedEvents.day("at the Budget", LocalDate.of(2024, 9, 12)))
        .contains(LocalDate.of(2024, 10, 30));
    assertThat(NamedEvents.day("before the summer recess", LocalDate.of(2018, 3, 1)))
        .contains(LocalDate.of(2018, 7, 24));
    assertThat(NamedEvents.day("after the summer recess", LocalDate.of(2018, 3, 1))).isEmpty();
    assertThat(NamedEvents.day("before the recess", LocalDate.of(2018, 3, 1))).isEmpty();
    assertThat(NamedEvents.day("following the Budget", LocalDate.of(2024, 9, 12))).isEmpty();
    assertThat(NamedEvents.day("once the budget is known", LocalDate.of(2024, 9, 12))).isEmpty();
    assertThat(NamedEvents.day("by the Budget", LocalDate.of(2023, 2, 10)))
        .contains(LocalDate.of(2023, 3, 15));
    assertThat(NamedEvents.day("before the Budget", LocalDate.of(2023, 2, 10)))
        .contains(LocalDate.of(2023, 3, 14));
    assertThat(NamedEvents.day("at the autumn Budget", LocalDate.of(2024, 1, 9)))
        .contains(LocalDate.of(2024, 10, 30));
    assertThat(NamedEvents.day("at the Autumn Statement", LocalDate.of(2022, 11, 1)))
        .contains(LocalDate.of(2022, 11, 17));
    assertThat(NamedEvents.day("at the Budget", LocalDate.of(2009, 11, 1))).isEmpty();
    assertThat(NamedEvents.day("at the Budget", null)).isEmpty();
    assertThat(NamedEvents.day("at the Budget", LocalDate.of(2031, 9, 12))).isEmpty();
  }
}

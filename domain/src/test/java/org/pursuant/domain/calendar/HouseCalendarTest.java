package org.pursuant.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;

/// Two weeks of a House that sits from Monday to Thursday, with a recess in the second: 5 to 8 May
/// 2031 and 14 and 15 May; a recess from Friday 9 to Tuesday 13.
class HouseCalendarTest {
  private static final HouseCalendar CALENDAR =
      new HouseCalendar(
          House.COMMONS,
          may(1),
          may(18),
          may(14),
          List.of(may(5), may(6), may(7), may(8), may(14), may(15)),
          List.of(new Recess("Spring recess", may(9), may(13))));

  private static LocalDate may(int day) {
    return LocalDate.of(2031, 5, day);
  }

  @Test
  void countsSittingDaysAfterADay() {
    assertThat(CALENDAR.sittingDayAfter(may(5), 1)).contains(may(6));
    assertThat(CALENDAR.sittingDayAfter(may(5), 4)).contains(may(14));
    assertThat(CALENDAR.sittingDaysBetween(may(5), may(13))).hasValue(3);
    assertThat(CALENDAR.sittingDaysBetween(may(5), may(14))).hasValue(4);
  }

  @Test
  void isWithinSoManySittingDaysUntilTheNextOneBegins() {
    assertThat(CALENDAR.lastWithin(may(5), 3)).contains(may(13));
    assertThat(CALENDAR.lastWithin(may(5), 4)).contains(may(14));
  }

  @Test
  void saysNothingOfDaysItHasNoFactsFor() {
    assertThat(CALENDAR.sits(LocalDate.of(2031, 4, 30))).isEmpty();
    assertThat(CALENDAR.sits(may(19))).isEmpty();
    assertThat(CALENDAR.sittingDayAfter(LocalDate.of(2031, 4, 29), 1)).isEmpty();
    assertThat(CALENDAR.lastWithin(may(14), 1)).isEmpty();
    assertThat(CALENDAR.sittingDaysBetween(may(5), may(19))).isEmpty();
  }

  @Test
  void printsQuestionsOfARecessOnItsLastWorkingDay() {
    assertThat(CALENDAR.isPrintingDay(may(13))).isTrue();
    assertThat(CALENDAR.isPrintingDay(may(12))).isFalse();
    assertThat(new Recess("Weekend", may(10), may(11)).printingDay()).isEmpty();
  }

  @Test
  void takesWhatCameInPlaceOfWhatHadBeenAnnounced() {
    HouseCalendar fresh = CALENDAR.refreshed(List.of(may(15), may(21), may(22)), may(22), may(20));

    assertThat(fresh.sits(may(14))).contains(false);
    assertThat(fresh.sits(may(21))).contains(true);
    assertThat(fresh.to()).isEqualTo(may(22));
    assertThat(fresh.announcedFrom()).isEqualTo(may(20));
  }

  @Test
  void isTheSameCalendarWrittenAndReadAgain() {
    String written = CalendarText.write(new SittingCalendar(List.of(CALENDAR)));

    assertThat(CalendarText.read(written))
        .isInstanceOfSatisfying(
            CalendarText.Understood.class,
            u -> assertThat(CalendarText.write(u.calendar())).isEqualTo(written));
    assertThat(written).contains("sat 2031-05 5-8 14-15");
  }

  @Test
  void tellsTheLineThatCannotBeRead() {
    assertThat(CalendarText.read("house commons\ncomplete 2031-05-01 2031-05-18\nsat 2031-05 40"))
        .isInstanceOfSatisfying(
            CalendarText.Malformed.class, m -> assertThat(m.line()).isEqualTo(3));
    assertThat(CalendarText.read("house commons")).isInstanceOf(CalendarText.Malformed.class);
    assertThat(CalendarText.read("sat")).isInstanceOf(CalendarText.Malformed.class);
  }

  /// Sessions' sitting days as the House itself counts them.
  @Test
  void comesWithTheSittingDaysOfPastSessions() {
    HouseCalendar commons = SittingCalendar.shipped().of(House.COMMONS).orElseThrow();

    assertThat(commons.sittingDaysBetween(day("2017-06-12"), day("2019-10-08"))).hasValue(349);
    assertThat(commons.sittingDaysBetween(day("2019-12-16"), day("2021-04-29"))).hasValue(209);
    assertThat(commons.sittingDaysBetween(day("2023-11-06"), day("2024-05-24"))).hasValue(101);
    assertThat(commons.isPrintingDay(day("2025-08-29"))).isTrue();
    assertThat(commons.isPrintingDay(day("2025-10-10"))).isTrue();
    assertThat(commons.sits(day("2026-05-05"))).isEmpty();
    assertThat(SittingCalendar.shipped().of(House.SCOTTISH_PARLIAMENT)).isEmpty();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}

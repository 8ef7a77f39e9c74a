package org.pursuant.benchmarks.timeliness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingKind;

/// How often two formulas give the date for answer that the record has. Not for use by several
/// threads.
final class NominalDates {
  private static final int ORDINARY_WEEKDAYS = 2;
  private static final int NOTICE_WEEKDAYS = 3;

  private final HouseCalendar calendar;
  long ordinary;
  long ordinaryMet;
  long ordinaryLiteral;
  long named;
  long namedMet;
  long namedLeast;

  NominalDates(HouseCalendar calendar) {
    this.calendar = calendar;
  }

  void add(QuestionTiming q) {
    LocalDate due = q.due();
    if (due == null || !calendar.covers(q.tabled())) {
      return;
    }
    if (q.kind() == TimingKind.ORDINARY) {
      ordinary++;
      ordinaryMet +=
          expected(q.tabled(), ORDINARY_WEEKDAYS).filter(due::equals).isPresent() ? 1 : 0;
      ordinaryLiteral +=
          calendar.sittingDayAfter(q.tabled(), ORDINARY_WEEKDAYS).filter(due::equals).isPresent()
              ? 1
              : 0;
    }
    if (q.kind() == TimingKind.NAMED_DAY) {
      Optional<LocalDate> least = expected(q.tabled(), NOTICE_WEEKDAYS);
      named++;
      namedMet += least.filter(d -> !due.isBefore(d)).isPresent() ? 1 : 0;
      namedLeast += least.filter(due::equals).isPresent() ? 1 : 0;
    }
  }

  /// So many weekdays after a day, or the next sitting day.
  private Optional<LocalDate> expected(LocalDate tabled, int weekdays) {
    LocalDate at = tabled;
    for (int left = weekdays; left > 0; ) {
      at = at.plusDays(1);
      left -= at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
    }
    return calendar.onOrAfter(at);
  }
}

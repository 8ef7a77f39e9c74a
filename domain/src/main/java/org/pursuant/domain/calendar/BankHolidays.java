package org.pursuant.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/// Working days in England and Wales: Monday to Friday but for bank holidays, by the Banking and
/// Financial Dealings Act 1971 and the proclamations under it since 1995.
public final class BankHolidays {
  /// Proclaimed beside the usual ones, or in place of one in [#MOVED].
  private static final Set<LocalDate> PROCLAIMED =
      days(
          "1995-05-08",
          "1999-12-31",
          "2002-06-03",
          "2002-06-04",
          "2011-04-29",
          "2012-06-04",
          "2012-06-05",
          "2020-05-08",
          "2022-06-02",
          "2022-06-03",
          "2022-09-19",
          "2023-05-08");

  /// Usual ones that were moved to a proclaimed day.
  private static final Set<LocalDate> MOVED =
      days("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30");

  private BankHolidays() {}

  private static Set<LocalDate> days(String... days) {
    Set<LocalDate> set = new TreeSet<>();
    for (String day : days) {
      set.add(LocalDate.parse(day));
    }
    return Set.copyOf(set);
  }

  /// Whether a day is neither of a weekend nor a bank holiday.
  public static boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !isBankHoliday(day);
  }

  /// The so-many-th working day after a day.
  ///
  /// @param count at least 1
  public static LocalDate workingDayAfter(LocalDate day, int count) {
    LocalDate at = day;
    for (int left = count; left > 0; ) {
      at = at.plusDays(1);
      left -= isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /// Whether a day is a bank holiday, or kept in place of one that fell on a weekend.
  public static boolean isBankHoliday(LocalDate day) {
    return PROCLAIMED.contains(day) || usual(day) && !MOVED.contains(day);
  }

  private static boolean usual(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> day.equals(newYear(day.getYear()));
      case MARCH, APRIL -> isEaster(day);
      case MAY -> day.equals(monday(day, true)) || day.equals(monday(day, false));
      case AUGUST -> day.equals(monday(day, false));
      case DECEMBER -> isChristmas(day);
      default -> false;
    };
  }

  private static LocalDate newYear(int year) {
    LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
    return isWeekend(first) ? first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : first;
  }

  private static LocalDate monday(LocalDate day, boolean first) {
    return day.with(
        first
            ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
            : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /// 25 and 26 December, and as many working days after them as fell on a weekend.
  private static boolean isChristmas(LocalDate day) {
    LocalDate christmas = LocalDate.of(day.getYear(), Month.DECEMBER, 25);
    int kept =
        switch (christmas.getDayOfWeek()) {
          case FRIDAY -> 28;
          case SATURDAY -> 27;
          case SUNDAY -> 27;
          default -> 26;
        };
    int of = day.getDayOfMonth();
    boolean alsoAfter = christmas.getDayOfWeek() == DayOfWeek.SATURDAY && of == 28;
    return of == 25 || of == 26 || of == kept || alsoAfter;
  }

  private static boolean isEaster(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
  }

  /// Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher.
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
  }
}

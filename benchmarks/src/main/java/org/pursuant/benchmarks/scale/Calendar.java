package org.pursuant.benchmarks.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// The days on which the questions of a grown record were tabled: the weekdays of 25 years but for
/// the recesses of summer and Christmas, on each as many.
final class Calendar {
  private static final int YEARS = 25;

  private final List<LocalDate> days = new ArrayList<>();
  private final long size;

  /// @param size of the record in questions
  Calendar(LocalDate last, long size) {
    this.size = size;
    for (LocalDate day = last.minusYears(YEARS); !day.isAfter(last); day = day.plusDays(1)) {
      if (sits(day)) {
        days.add(day);
      }
    }
  }

  private static boolean sits(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20;
    return !weekend && !christmas && day.getMonth() != Month.AUGUST;
  }

  /// The day on which a question was tabled, the first question being number 0.
  LocalDate tabled(long number) {
    return days.get((int) (number * days.size() / size));
  }

  /// How many questions of the same session come before it, a session being a calendar year.
  long inSession(long number) {
    int year = tabled(number).getYear();
    long low = 0;
    long high = number;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (tabled(middle).getYear() < year) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return number - low;
  }
}

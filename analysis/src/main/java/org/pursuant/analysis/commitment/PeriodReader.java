package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;

/// What all that read names of periods have in common.
abstract class PeriodReader {
  final List<Word> words;

  /// On which the text was written; null where unknown.
  final @Nullable LocalDate day;

  PeriodReader(List<Word> words, @Nullable LocalDate day) {
    this.words = words;
    this.day = day;
  }

  final String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  static int yearOf(String w) {
    if (w.length() != 4 || !w.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(w);
    return year >= 2000 && year <= 2100 ? year : 0;
  }

  /// Both years of "2025-26", "2025/26", "2025-2026"; null for anything else.
  static int @Nullable [] pair(String w) {
    if (w.length() == 5 && "-/–".indexOf(w.charAt(2)) > 0) {
      int year = yearOf("20" + w.substring(0, 2));
      return year >= 2020 && w.substring(3).equals(String.valueOf(year % 100 + 1))
          ? new int[] {year, year + 1}
          : null;
    }
    if (w.length() < 7 || "-/–".indexOf(w.charAt(4)) < 0) {
      return null;
    }
    int first = yearOf(w.substring(0, 4));
    String rest = w.substring(5);
    if (first == 0 || !rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int second = (first + 1) % 100;
    boolean follows =
        rest.length() == 2 && Integer.parseInt(rest) == second || yearOf(rest) == first + 1;
    return follows ? new int[] {first, first + 1} : null;
  }

  /// So many months from a month on, of a year or else of the first year in which they are not
  /// over.
  Period ofMonths(int first, int last, Unit unit, int year, int month, int months) {
    LocalDate written = day;
    if (year == 0 && written == null) {
      return new Period(first, last, unit, null, null);
    }
    int begin = written == null || year > 0 ? year : written.getYear() - 1;
    LocalDate from = LocalDate.of(begin, month, 1);
    while (year == 0 && over(from.plusMonths(months).minusDays(1), from, first)) {
      from = from.plusYears(1);
    }
    return new Period(first, last, unit, from, from.plusMonths(months).minusDays(1));
  }

  /// "Next" passes over the one that has begun.
  boolean over(LocalDate to, LocalDate from, int first) {
    LocalDate written = day == null ? LocalDate.MIN : day;
    return to.isBefore(written) || word(first - 1).equals("next") && !from.isAfter(written);
  }
}

package org.pursuant.analysis.commitment;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;

/// Reads financial years, which run from 1 April, and quarters and halves of years.
final class FinancialYears extends PeriodReader {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          entry("first", 1),
          entry("1st", 1),
          entry("second", 2),
          entry("2nd", 2),
          entry("latter", 2),
          entry("third", 3),
          entry("3rd", 3),
          entry("fourth", 4),
          entry("4th", 4),
          entry("final", 4),
          entry("last", 4));

  FinancialYears(List<Word> words, @Nullable LocalDate day) {
    super(words, day);
  }

  @Nullable Period year(int i) {
    int at = i;
    boolean named = false;
    if (word(i).equals("financial") && word(i + 1).equals("year")) {
      at = i + 2;
      named = true;
    } else if (word(i).equals("fy")) {
      at = i + 1;
    }
    int[] pair = pair(word(at));
    int last = at;
    if (pair == null && yearOf(word(at)) > 0 && splitPair(at)) {
      pair = new int[] {yearOf(word(at)), yearOf(word(at)) + 1};
      last = at + 2;
    }
    if (pair == null && word(at).startsWith("fy") && word(at).length() > 2) {
      pair = pair(word(at).substring(2));
    }
    if (pair != null) {
      boolean academic =
          Set.of("academic", "school").contains(word(last + 1)) && word(last + 2).equals("year");
      LocalDate from = LocalDate.of(pair[0], academic ? 9 : 4, 1);
      return new Period(i, last, Unit.FINANCIAL_YEAR, from, from.plusYears(1).minusDays(1));
    }
    return named ? unnumberedFinancialYear(i) : null;
  }

  /// "2025 to 2026", "2025 – 26".
  private boolean splitPair(int at) {
    int year = yearOf(word(at));
    String next = word(at + 2);
    return Set.of("to", "-", "–", "/").contains(word(at + 1))
        && (yearOf(next) == year + 1
            || next.equals(String.valueOf((year + 1) % 100)) && !word(at + 1).equals("to"));
  }

  /// "The financial year" and "the current financial year" are the one of the text, from its day.
  private Period unnumberedFinancialYear(int i) {
    if (day == null) {
      return new Period(i, i + 1, Unit.FINANCIAL_YEAR, null, null);
    }
    LocalDate april = LocalDate.of(day.getYear() - (day.getMonthValue() < 4 ? 1 : 0), 4, 1);
    if (Set.of("next", "new", "coming", "following").contains(word(i - 1))) {
      return new Period(
          i, i + 1, Unit.FINANCIAL_YEAR, april.plusYears(1), april.plusYears(2).minusDays(1));
    }
    return new Period(i, i + 1, Unit.CURRENT, day, april.plusYears(1).minusDays(1));
  }

  /// "Q1 2026", "the first quarter of 2026", "the second half of the year".
  @Nullable Period part(int i) {
    String w = word(i);
    int number = 0;
    int months = 3;
    int at = i + 1;
    if (w.length() == 2 && w.charAt(0) == 'q' && w.charAt(1) >= '1' && w.charAt(1) <= '4') {
      number = w.charAt(1) - '0';
    } else if (ORDINALS.containsKey(w) && Set.of("quarter", "half").contains(word(i + 1))) {
      months = word(i + 1).equals("half") ? 6 : 3;
      number = months == 6 && ORDINALS.get(w) == 4 ? 2 : ORDINALS.get(w);
      at = i + 2;
    }
    if (number == 0 || number * months > 12) {
      return null;
    }
    Period of = ofWhole(word(at).equals("of") ? at + 1 : at);
    if (of == null || of.from() == null) {
      return of == null ? null : new Period(i, of.lastWord(), Unit.QUARTER, null, null);
    }
    LocalDate from = of.from().plusMonths((long) (number - 1) * months);
    return new Period(i, of.lastWord(), Unit.QUARTER, from, from.plusMonths(months).minusDays(1));
  }

  /// The whole year or financial year of which a quarter is meant.
  private @Nullable Period ofWhole(int start) {
    int i = start;
    while (Set.of("the", "this", "next", "calendar", ",", "(").contains(word(i))) {
      i++;
    }
    if (yearOf(word(i)) > 0 && year(i) == null) {
      return ofMonths(i, i, Unit.YEAR, yearOf(word(i)), 1, 12);
    }
    if (word(i).equals("year")) {
      int year = day == null ? 0 : day.getYear() + (word(i - 1).equals("next") ? 1 : 0);
      return year == 0 ? Period.unknown(i, i) : ofMonths(i, i, Unit.YEAR, year, 1, 12);
    }
    Period financial = year(i);
    if (financial != null && financial.unit() == Unit.CURRENT && financial.to() != null) {
      return new Period(
          i,
          financial.lastWord(),
          Unit.FINANCIAL_YEAR,
          financial.to().plusDays(1).minusYears(1),
          financial.to());
    }
    return financial;
  }
}

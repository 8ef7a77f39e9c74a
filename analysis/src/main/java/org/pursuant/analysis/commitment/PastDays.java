package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads when something was done: the last day that a sentence in the past tense names. A year that
/// is part of a name ("Spending Review 2031") names no day.
final class PastDays {
  private static final Map<String, Month> MONTHS =
      Arrays.stream(Month.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  m -> m.name().toLowerCase(Locale.ROOT), Function.identity()));

  private static final Set<String> BEFORE_A_YEAR =
      Lexicon.words("in on since during of from by early late mid spring summer autumn winter");

  private PastDays() {}

  /// The last day named; null where there is none.
  ///
  /// @param told day of the text: a month without a year is the last one up to it; null where
  ///   unknown
  static @Nullable LocalDate last(List<Word> words, @Nullable LocalDate told) {
    LocalDate last = null;
    for (int i = 1; i < words.size(); i++) {
      LocalDate day = at(words, i, told);
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last;
  }

  private static @Nullable LocalDate at(List<Word> words, int i, @Nullable LocalDate told) {
    Month month = words.get(i).capital() ? MONTHS.get(words.get(i).lower()) : null;
    if (month != null) {
      int year = year(word(words, i + 1));
      int day = Math.max(day(word(words, i - 1)), day(word(words, i + 1)));
      return year > 0 ? of(YearMonth.of(year, month), day) : lately(month, day, told);
    }
    int year = year(words.get(i).lower());
    return year > 0 && BEFORE_A_YEAR.contains(words.get(i - 1).lower())
        ? LocalDate.of(year, 12, 31)
        : null;
  }

  private static @Nullable LocalDate lately(Month month, int day, @Nullable LocalDate told) {
    if (told == null) {
      return null;
    }
    YearMonth there = YearMonth.of(told.getYear(), month);
    return of(there.atDay(1).isAfter(told) ? there.minusYears(1) : there, day);
  }

  /// A day of a month; its last one where the day is 0 or none that it has.
  private static LocalDate of(YearMonth month, int day) {
    return day > 0 && month.isValidDay(day) ? month.atDay(day) : month.atEndOfMonth();
  }

  private static String word(List<Word> words, int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  /// The day of a month that a word is, such as `6` or `6th`; 0 for none.
  private static int day(String word) {
    return word.matches("\\d{1,2}(st|nd|rd|th)?")
        ? Integer.parseInt(word.replaceAll("\\D", ""))
        : 0;
  }

  /// The year that a word is; 0 for none.
  private static int year(String word) {
    return word.matches("(19|20)\\d\\d") ? Integer.parseInt(word) : 0;
  }
}

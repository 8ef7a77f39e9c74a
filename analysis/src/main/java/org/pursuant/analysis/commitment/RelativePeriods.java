package org.pursuant.analysis.commitment;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;

/// Reads periods that are told from the day of the text: "next month", "the end of the year",
/// "within 12 weeks".
final class RelativePeriods extends PeriodReader {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("twelve", 12),
          entry("eighteen", 18));

  RelativePeriods(List<Word> words, @Nullable LocalDate day) {
    super(words, day);
  }

  /// "The next 12 weeks", "within three months": from the day of the text.
  @Nullable Period span(int i) {
    int at = i;
    if (Set.of("next", "coming", "following").contains(word(i))) {
      at = i + 1;
    } else if (!Set.of("within", "in").contains(word(i - 1))) {
      return null;
    }
    int number = NUMBERS.getOrDefault(word(at), 0);
    if (number == 0 && word(at).length() <= 3 && word(at).chars().allMatch(Character::isDigit)) {
      number = word(at).isEmpty() ? 0 : Integer.parseInt(word(at));
    }
    String unit = word(at + 1);
    if (number == 0
        || !Set.of("days", "weeks", "months", "years", "year", "month").contains(unit)) {
      return null;
    }
    if (Set.of("of", "from", "after").contains(word(at + 2)) && at == i) {
      return Period.unknown(i, at + 1);
    }
    if (day == null) {
      return new Period(i, at + 1, Unit.SPAN, null, null);
    }
    LocalDate to =
        switch (unit.charAt(0)) {
          case 'd' -> day.plusDays(number);
          case 'w' -> day.plusWeeks(number);
          case 'm' -> day.plusMonths(number);
          default -> day.plusYears(number);
        };
    return new Period(i, at + 1, Unit.SPAN, day, to);
  }

  /// "This year", "next month", "the new year", "the end of the year" (its "year" alone).
  @Nullable Period named(int i) {
    String before = word(i - 1);
    if (word(i).equals("calendar") && word(i + 1).equals("year")) {
      Period year = yearOfText(i, before);
      return year == null ? null : year.over(i, i + 1);
    }
    if (word(i).equals("year")) {
      return yearOfText(i, before);
    }
    if (!Set.of("week", "month").contains(word(i)) || !Set.of("this", "next").contains(before)) {
      return null;
    }
    boolean next = before.equals("next");
    if (day == null) {
      return new Period(i, i, next ? Unit.MONTH : Unit.CURRENT, null, null);
    }
    LocalDate from =
        word(i).equals("week")
            ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(next ? 1 : 0)
            : day.withDayOfMonth(1).plusMonths(next ? 1 : 0);
    LocalDate to = word(i).equals("week") ? from.plusDays(6) : from.plusMonths(1).minusDays(1);
    boolean whole = next || word(i).equals("month");
    return new Period(i, i, next ? Unit.MONTH : Unit.CURRENT, whole ? from : day, to);
  }

  private @Nullable Period yearOfText(int i, String before) {
    boolean next = before.equals("next") || before.equals("following");
    boolean fresh = before.equals("new");
    boolean current =
        before.equals("this") || before.equals("current") || before.equals("the") && whole(i - 2);
    if (!next && !fresh && !current) {
      return null;
    }
    if (day == null) {
      return new Period(i, i, current ? Unit.CURRENT_YEAR : Unit.YEAR, null, null);
    }
    int year = day.getYear();
    if (fresh) {
      // "In the new year" is said of its beginning.
      LocalDate january =
          LocalDate.of(day.getMonthValue() == 1 ? year : year + 1, Month.JANUARY, 1);
      return new Period(i, i, Unit.SEASON, january, january.plusMonths(3).minusDays(1));
    }
    LocalDate end = LocalDate.of(next ? year + 1 : year, 12, 31);
    return next
        ? new Period(i, i, Unit.YEAR, end.withDayOfYear(1), end)
        : new Period(i, i, Unit.CURRENT_YEAR, day, end);
  }

  /// "The year" alone is this one only after "end of", "later in" and the like.
  private boolean whole(int i) {
    return Set.of("of", "in", "before", "by", "out").contains(word(i));
  }
}

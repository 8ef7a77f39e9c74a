package org.pursuant.analysis.commitment;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;

/// Reads the names of days, months, seasons, quarters and years in the words of a sentence, and
/// finds which are meant from the day it was written: of a name without a year the next one that is
/// not yet over.
final class Periods {
  private static final List<String> MONTHS =
      List.of(
          "january", "february", "march", "april", "may", "june", "july", "august", "september",
          "october", "november", "december");
  private static final Map<String, Integer> SEASONS =
      Map.ofEntries(
          entry("spring", 3), entry("summer", 6), entry("autumn", 9), entry("winter", 12));
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          entry("first", 1), entry("1st", 1), entry("second", 2), entry("2nd", 2),
          entry("latter", 2), entry("third", 3), entry("3rd", 3), entry("fourth", 4),
          entry("4th", 4), entry("final", 4), entry("last", 4));
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          entry("one", 1), entry("two", 2), entry("three", 3), entry("four", 4), entry("five", 5),
          entry("six", 6), entry("seven", 7), entry("eight", 8), entry("nine", 9), entry("ten", 10),
          entry("twelve", 12), entry("eighteen", 18));
  private static final Set<String> EVENT_WORDS =
      Lexicon.words(
          "statement budget recess forecast spending");
  private static final Set<String> NAMED = Lexicon.words(
          "act bill regulations order plan");

  private final String sentence;
  private final List<Word> words;
  private final @Nullable LocalDate day;

  Periods(String sentence, List<Word> words, @Nullable LocalDate day) {
    this.sentence = sentence;
    this.words = words;
    this.day = day;
  }

  /// The period whose name begins at a word; null where none does.
  @Nullable Period at(int i) {
    Period found = dayOfMonth(i);
    found = found != null ? found : month(i);
    found = found != null ? found : season(i);
    found = found != null ? found : financialYear(i);
    found = found != null ? found : fraction(i);
    found = found != null ? found : span(i);
    found = found != null ? found : relative(i);
    found = found != null ? found : feast(i);
    return found != null ? found : year(i);
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private boolean capital(int i) {
    return i < words.size() && Character.isUpperCase(sentence.charAt(words.get(i).start()));
  }

  private int monthAt(int i) {
    String w = word(i);
    int month = MONTHS.indexOf(w) + 1;
    if (month == 0 && (w.equals("sept") || w.equals("sep"))) {
      month = 9;
    }
    return month > 0 && capital(i) ? month : 0;
  }

  private static int yearOf(String w) {
    if (w.length() != 4 || !w.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(w);
    return year >= 2000 && year <= 2100 ? year : 0;
  }

  /// The year that follows a name, over a comma or "of"; 0 where none does.
  private int yearAfter(int i) {
    int at = i;
    if (word(at).equals(",") || word(at).equals("of")) {
      at++;
    }
    return yearOf(word(at));
  }

  private int afterYear(int i) {
    return word(i).equals(",") || word(i).equals("of") ? i + 1 : i;
  }

  private static int dayNumber(String w) {
    int digits = 0;
    while (digits < w.length() && Character.isDigit(w.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String rest = w.substring(digits);
    return rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest)
        ? Integer.parseInt(w.substring(0, digits))
        : 0;
  }

  private @Nullable Period dayOfMonth(int i) {
    int number = dayNumber(word(i));
    int at = word(i + 1).equals("of") ? i + 2 : i + 1;
    int month = number > 0 ? monthAt(at) : 0;
    if (month == 0) {
      return null;
    }
    int year = yearAfter(at + 1);
    int last = year > 0 ? afterYear(at + 1) : at;
    try {
      if (year > 0) {
        LocalDate date = LocalDate.of(year, month, number);
        return new Period(i, last, Unit.DAY, date, date);
      }
      LocalDate date = day == null ? null : LocalDate.of(day.getYear(), month, number);
      date = date != null && date.isBefore(day) ? date.plusYears(1) : date;
      return new Period(i, last, Unit.DAY, date, date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Period month(int i) {
    int month = monthAt(i);
    if (month == 0 || dayNumber(word(i + 1)) > 0 && monthAt(i + 2) == 0 && i == 0) {
      return null;
    }
    int year = yearAfter(i + 1);
    int last = year > 0 ? afterYear(i + 1) : i;
    if (year == 0 && month == 5 && !introduced(i)) {
      return null;
    }
    return ofMonths(i, last, Unit.MONTH, year, month, 1);
  }

  private boolean introduced(int i) {
    return i > 0 && word(i - 1).length() > 1;
  }

  /// So many months from a month on, of a year or else of the first year in which they are not over.
  private Period ofMonths(int first, int last, Unit unit, int year, int month, int months) {
    if (year == 0 && day == null) {
      return new Period(first, last, unit, null, null);
    }
    LocalDate from = LocalDate.of(year > 0 ? year : day.getYear() - 1, month, 1);
    while (year == 0 && over(from.plusMonths(months).minusDays(1), from, first)) {
      from = from.plusYears(1);
    }
    return new Period(first, last, unit, from, from.plusMonths(months).minusDays(1));
  }

  /// "Next" passes over the one that has begun.
  private boolean over(LocalDate to, LocalDate from, int first) {
    LocalDate written = day == null ? LocalDate.MIN : day;
    return to.isBefore(written) || word(first - 1).equals("next") && !from.isAfter(written);
  }

  private @Nullable Period season(int i) {
    Integer month = SEASONS.get(word(i));
    if (month == null || EVENT_WORDS.contains(word(i + 1))) {
      return null;
    }
    if (SEASONS.containsKey(word(i + 2)) && Set.of("or", "and", "/").contains(word(i + 1))) {
      return null;
    }
    int at = afterYear(i + 1);
    int year = yearOf(word(at));
    int[] pair = pair(word(at));
    if (pair != null) {
      year = month == 12 ? pair[0] : 0;
    }
    int last = year > 0 ? at : i;
    if (year == 0 && i == 0 && !introduced(i)) {
      return null;
    }
    return ofMonths(i, last, Unit.SEASON, year, month, 3);
  }

  /// Both years of "2025-26", "2025/26", "2025-2026"; null for anything else.
  private static int @Nullable [] pair(String w) {
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

  private @Nullable Period financialYear(int i) {
    int at = i;
    boolean named = false;
    if (word(i).equals("financial") && word(i + 1).equals("year")) {
      at = i + 2;
      named = true;
    } else if (word(i).equals("fy")) {
      at = i + 1;
      named = true;
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
  private @Nullable Period fraction(int i) {
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
    return new Period(
        i, of.lastWord(), Unit.QUARTER, from, from.plusMonths(months).minusDays(1));
  }

  /// The whole year or financial year of which a quarter is meant.
  private @Nullable Period ofWhole(int start) {
    int i = start;
    while (Set.of("the", "this", "next", "calendar", ",", "(").contains(word(i))) {
      i++;
    }
    if (yearOf(word(i)) > 0 && financialYear(i) == null) {
      return ofMonths(i, i, Unit.YEAR, yearOf(word(i)), 1, 12);
    }
    if (word(i).equals("year")) {
      int year = day == null ? 0 : day.getYear() + (word(i - 1).equals("next") ? 1 : 0);
      return year == 0 ? Period.unknown(i, i) : ofMonths(i, i, Unit.YEAR, year, 1, 12);
    }
    Period financial = financialYear(i);
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

  /// "The next 12 weeks", "within three months": from the day of the text.
  private @Nullable Period span(int i) {
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
    if (number == 0 || !Set.of("days", "weeks", "months", "years", "year", "month").contains(unit)) {
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
  private @Nullable Period relative(int i) {
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
    return new Period(i, i, next ? Unit.MONTH : Unit.CURRENT, next ? from : day, to);
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
      LocalDate january = LocalDate.of(day.getMonthValue() == 1 ? year : year + 1, Month.JANUARY, 1);
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

  private @Nullable Period feast(int i) {
    if (!word(i).equals("christmas") || word(i + 1).equals("recess")) {
      return null;
    }
    int year = yearAfter(i + 1);
    int of = year > 0 ? year : day == null ? 0 : day.getYear();
    LocalDate date = of == 0 ? null : LocalDate.of(of, 12, 25);
    return new Period(i, year > 0 ? afterYear(i + 1) : i, Unit.DAY, date, date);
  }

  private @Nullable Period year(int i) {
    String w = word(i);
    if (w.length() == 5 && w.endsWith("0s") && yearOf(w.substring(0, 4)) > 0) {
      LocalDate from = LocalDate.of(yearOf(w.substring(0, 4)), 1, 1);
      return new Period(i, i, Unit.DECADE, from, from.plusYears(10).minusDays(1));
    }
    int year = yearOf(w);
    if (year == 0 || NAMED.contains(word(i - 1)) || NAMED.contains(word(i + 1))) {
      return null;
    }
    return ofMonths(i, i, Unit.YEAR, year, 1, 12);
  }
}

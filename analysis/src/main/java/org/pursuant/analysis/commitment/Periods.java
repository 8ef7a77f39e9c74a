package org.pursuant.analysis.commitment;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Period.Unit;
import org.pursuant.domain.text.Months;

/// Reads the names of days, months, seasons, quarters and years in the words of a sentence, and
/// finds which are meant from the day it was written: of a name without a year the next one that is
/// not yet over.
final class Periods extends PeriodReader {
  private static final Map<String, Integer> SEASONS =
      Map.ofEntries(
          entry("spring", 3), entry("summer", 6), entry("autumn", 9), entry("winter", 12));
  private static final Set<String> EVENT_WORDS =
      Lexicon.words("statement budget recess forecast spending");
  private static final Set<String> NAMED = Lexicon.words("act bill regulations order plan");

  private final String sentence;
  private final FinancialYears financial;
  private final RelativePeriods relative;

  Periods(String sentence, List<Word> words, @Nullable LocalDate day) {
    super(words, day);
    this.sentence = sentence;
    this.financial = new FinancialYears(words, day);
    this.relative = new RelativePeriods(words, day);
  }

  /// The period whose name begins at a word; null where none does.
  @Nullable Period at(int i) {
    Period found = dayOfMonth(i);
    found = found != null ? found : month(i);
    found = found != null ? found : season(i);
    found = found != null ? found : financial.year(i);
    found = found != null ? found : financial.part(i);
    found = found != null ? found : relative.span(i);
    found = found != null ? found : relative.named(i);
    found = found != null ? found : feast(i);
    return found != null ? found : year(i);
  }

  private int monthAt(int i) {
    return i < words.size()
        ? Months.exactly(sentence.substring(words.get(i).start(), words.get(i).end()))
        : 0;
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
    int first = firstOfDays(word(i));
    int number = dayNumber(first > 0 ? word(i).substring(word(i).length() - 2) : word(i));
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
        return ofDays(i, last, first, date);
      }
      LocalDate date = day == null ? null : LocalDate.of(day.getYear(), month, number);
      date = date != null && date.isBefore(day) ? date.plusYears(1) : date;
      return ofDays(i, last, first, date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// The first of "19-21"; 0 where a word is no such pair.
  private static int firstOfDays(String w) {
    int dash = Math.max(w.indexOf('-'), w.indexOf('–'));
    int first = dash > 0 ? dayNumber(w.substring(0, dash)) : 0;
    return dash == w.length() - 3 && first > 0 && first < dayNumber(w.substring(dash + 1))
        ? first
        : 0;
  }

  private static Period ofDays(int i, int last, int first, @Nullable LocalDate date) {
    LocalDate from = date == null || first == 0 ? date : date.withDayOfMonth(first);
    return new Period(i, last, Unit.DAY, from, date);
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

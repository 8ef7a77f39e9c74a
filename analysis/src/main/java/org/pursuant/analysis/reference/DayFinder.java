package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.StatedDay.Kind;
import org.pursuant.domain.reference.Stretch;
import org.pursuant.domain.text.Months;

/// Finds the days that a text names, with slips of the pen: broken and missing years, misspelt
/// months, numeric dates, several days of one month.
final class DayFinder {
  private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th)\\b)?";

  /// "18 March", "11, 18 and 19 March", "20th of September".
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\d/.,£$€-])((?:\\d{1,2}"
              + ORDINAL
              + "(?:\\s?,\\s?(?:and\\s+)?|\\s+and\\s+|\\s?&\\s?)){0,6})(\\d{1,2})"
              + ORDINAL
              + "\\s{0,2}(?:of\\s+)?("
              + Months.WORDS
              + ")(?![a-z])\\.?");

  /// "9 Match 2026": a word that is no month where one is needed.
  private static final Pattern DAY_WORD_YEAR =
      Pattern.compile(
          "(?<![\\d/.,£$€-])(\\d{1,2})"
              + ORDINAL
              + "\\s{1,2}(?:of\\s+)?(\\p{L}{3,10})\\s+(?=(?:19|20)\\d\\d\\b)");

  /// "12 2025 June".
  private static final Pattern DAY_YEAR_MONTH =
      Pattern.compile(
          "(?<![\\d/.,£$€-])(\\d{1,2})\\s(20\\d\\d)\\s(" + Months.WORDS + ")(?![A-Za-z])");

  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<=[a-z.])\\s{1,2}(\\d{1,2})" + ORDINAL + "(?!\\d|[.,:]\\d|%)");

  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2,5})(?![\\d/-]|\\.\\d)");

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d|-)");

  private static final Pattern TODAY = Pattern.compile("\\btoday\\b");

  private static final Pattern YEAR =
      Pattern.compile("\\G(?:,?\\s{1,2}(?:of\\s)?|,)?(\\d{2,6})(?![\\d%]|[.,]\\d)");
  private static final Pattern SHORT_DAY = Pattern.compile("\\d{1,2}");

  /// What stands between two days of one run.
  private static final Pattern JOINS =
      Pattern.compile("\\s?(?:,|&|and|,\\s?and)\\s?(?:on\\s)?(?:the\\s)?");

  private final String text;
  private final TreeMap<Integer, DayRun> found = new TreeMap<>();

  private DayFinder(String text) {
    this.text = text;
  }

  /// The days of a text in its order, those that stand together as one run.
  static List<DayRun> in(CitingText text) {
    DayFinder finder = new DayFinder(text.text());
    finder.dayMonths();
    finder.misspelt();
    finder.yearBetween();
    finder.monthDays();
    finder.numeric();
    finder.today();
    return finder.joined();
  }

  private void add(List<StatedDay> days, int from, int to) {
    Stretch words = new Stretch(from, to);
    boolean usable = days.stream().allMatch(DayFinder::possible);
    var before = found.lowerEntry(to);
    if (usable && (before == null || !before.getValue().words().overlaps(words))) {
      found.put(from, new DayRun(days, words));
    }
  }

  private static boolean possible(StatedDay d) {
    return d.kind() == Kind.TODAY
        || d.month() >= 1 && d.month() <= 12 && d.day() >= 1 && d.day() <= 31;
  }

  private void dayMonths() {
    Matcher m = DAY_MONTH.matcher(text);
    while (m.find()) {
      int month = Months.number(m.group(3));
      Year year = year(m.end());
      List<StatedDay> days = new ArrayList<>();
      Matcher earlier = SHORT_DAY.matcher(text).region(m.start(1), m.end(1));
      while (earlier.find()) {
        days.add(day(earlier.group(), month, year, earlier.start(), year.end));
      }
      days.add(day(m.group(2), month, year, m.start(2), year.end));
      add(days, m.start(), year.end);
    }
  }

  private void misspelt() {
    Matcher m = DAY_WORD_YEAR.matcher(text);
    while (m.find()) {
      int month = Months.misspelt(m.group(2));
      if (month > 0) {
        Year year = year(m.end(2));
        add(List.of(day(m.group(1), month, year, m.start(), year.end)), m.start(), year.end);
      }
    }
  }

  private void yearBetween() {
    Matcher m = DAY_YEAR_MONTH.matcher(text);
    while (m.find()) {
      Year year = new Year(Kind.WHOLE, Integer.parseInt(m.group(2)), m.end());
      int month = Months.number(m.group(3));
      add(List.of(day(m.group(1), month, year, m.start(), m.end())), m.start(), m.end());
    }
  }

  private void monthDays() {
    Matcher m = MONTH_DAY.matcher(text);
    while (m.find()) {
      int from = wordBefore(m.start());
      int month = Months.exactly(text.substring(from, m.start()));
      if (month > 0) {
        Year year = year(m.end());
        Year whole = year.kind == Kind.BROKEN_YEAR ? new Year(Kind.NO_YEAR, null, m.end()) : year;
        add(List.of(day(m.group(1), month, whole, from, whole.end)), from, whole.end);
      }
    }
  }

  private int wordBefore(int end) {
    int from = end;
    while (from > 0
        && end - from < 12
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return from;
  }

  private void numeric() {
    Matcher m = NUMERIC.matcher(text);
    while (m.find()) {
      Year of = numericYear(m.group(4), m.end());
      int month = Integer.parseInt(m.group(3));
      add(List.of(day(m.group(1), month, of, m.start(), m.end())), m.start(), m.end());
    }
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      Year of = new Year(Kind.WHOLE, Integer.parseInt(iso.group(1)), iso.end());
      int month = Integer.parseInt(iso.group(2));
      add(List.of(day(iso.group(3), month, of, iso.start(), iso.end())), iso.start(), iso.end());
    }
  }

  private static Year numericYear(String digits, int end) {
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 2 -> new Year(Kind.WHOLE, 2000 + year, end);
      case 4 -> new Year(Kind.WHOLE, year, end);
      default -> new Year(Kind.BROKEN_YEAR, null, end);
    };
  }

  private void today() {
    Matcher m = TODAY.matcher(text);
    while (text.contains("today") && m.find()) {
      Stretch words = new Stretch(m.start(), m.end());
      add(List.of(new StatedDay(Kind.TODAY, 0, 0, null, words)), m.start(), m.end());
    }
  }

  private static StatedDay day(String day, int month, Year year, int from, int to) {
    Stretch words = new Stretch(from, to);
    return new StatedDay(year.kind, Integer.parseInt(day), month, year.value, words);
  }

  /// The year behind a month, and where the day ends with it.
  private record Year(Kind kind, @Nullable Integer value, int end) {}

  private Year year(int at) {
    Matcher m = YEAR.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      return new Year(Kind.NO_YEAR, null, at);
    }
    String digits = m.group(1);
    boolean begins = digits.startsWith("20") || digits.startsWith("19");
    if (digits.length() == 4 && begins) {
      return new Year(Kind.WHOLE, Integer.parseInt(digits), m.end());
    }
    boolean ended = m.end() == text.length() || ",;.)".indexOf(text.charAt(m.end())) >= 0;
    boolean broken = digits.length() == 4 || begins && digits.length() != 2;
    return broken && (ended || text.startsWith(" to ", m.end()))
        ? new Year(Kind.BROKEN_YEAR, null, m.end())
        : new Year(Kind.NO_YEAR, null, at);
  }

  /// Runs that only a comma or "and" parts, as one; a day without a year takes that of the last.
  private List<DayRun> joined() {
    List<DayRun> joined = new ArrayList<>();
    for (DayRun run : found.values()) {
      DayRun last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && joins(last, run)) {
        joined.set(joined.size() - 1, join(last, run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private boolean joins(DayRun one, DayRun other) {
    int gap = other.words().from() - one.words().to();
    return gap > 0
        && gap < 16
        && JOINS.matcher(text.substring(one.words().to(), other.words().from())).matches();
  }

  private static DayRun join(DayRun one, DayRun other) {
    Integer year = other.days().getLast().year();
    List<StatedDay> days = new ArrayList<>();
    for (StatedDay d : one.days()) {
      boolean filled = d.kind() == Kind.NO_YEAR && year != null;
      days.add(filled ? new StatedDay(Kind.WHOLE, d.day(), d.month(), year, d.words()) : d);
    }
    days.addAll(other.days());
    return new DayRun(days, one.words().with(other.words()));
  }
}

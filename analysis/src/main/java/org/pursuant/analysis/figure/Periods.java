package org.pursuant.analysis.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.text.Months;

/// Reads the names of times: years, years across two calendar years, quarters, months, days.
public final class Periods {
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

  private static final Pattern YEAR = Pattern.compile("(?:cy ?)?((?:19|20)\\d\\d)");
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:fy ?)?((?:19|20)?\\d\\d) ?[-–—/] ?((?:19|20)?\\d\\d)(?: (?:financial|academic) year)?");
  private static final Pattern QUARTER =
      Pattern.compile("(?:q ?([1-4])|quarter ([1-4])),? ?(?:of )?(?:fy ?)?(.{2,12})");
  private static final Pattern QUARTER_LAST = Pattern.compile("(.{4,9}),? q ?([1-4])");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "[ -]? ?['’]?((?:19|20)?\\d\\d)");
  private static final Pattern MONTHS_YEAR =
      Pattern.compile(MONTH + " ?(?:-|–|to) ?" + MONTH + " ((?:19|20)\\d\\d)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)");
  private static final Pattern DAY_FIGURES =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d\\d)");
  private static final Pattern DAY_ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");

  private static final int LONGEST = 40;

  private Periods() {}

  /// The day that the words are; null where they are none.
  public static @Nullable LocalDate day(String words) {
    String w = lower(words);
    Matcher named = DAY.matcher(w);
    if (named.matches()) {
      return date(year(named.group(3)), Months.number(named.group(2)), number(named.group(1)));
    }
    Matcher iso = DAY_ISO.matcher(w);
    if (iso.matches()) {
      return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher figures = DAY_FIGURES.matcher(w);
    return figures.matches()
        ? date(year(figures.group(3)), number(figures.group(2)), number(figures.group(1)))
        : null;
  }

  /// The time longer than a day that the words are; null where they are none.
  public static @Nullable Period of(String words) {
    String w = lower(words);
    if (w.isEmpty()) {
      return null;
    }
    Matcher year = YEAR.matcher(w);
    if (year.matches()) {
      return new Period(Period.Kind.YEAR, year.group(1));
    }
    Period split = split(w);
    if (split != null) {
      return split;
    }
    Period months = months(w);
    return months != null ? months : quarter(w);
  }

  /// `2023-24` and `2023/2024`: the second must be the year after the first.
  private static @Nullable Period split(String w) {
    Matcher m = SPLIT.matcher(w);
    if (!m.matches()) {
      return null;
    }
    boolean shortFirst = m.group(1).length() == 2;
    if (shortFirst && w.indexOf('.') >= 0) {
      return null;
    }
    int first = year(m.group(1));
    int last = year(m.group(2));
    if (last == first + 1 || m.group(2).length() == 2 && (first + 1) % 100 == last % 100) {
      return new Period(Period.Kind.SPLIT_YEAR, first + "/" + (first + 1));
    }
    boolean whole = m.group(1).length() == 4 && m.group(2).length() == 4;
    return whole && last > first ? new Period(Period.Kind.SPAN, first + "/" + last) : null;
  }

  private static @Nullable Period months(String w) {
    Matcher one = MONTH_YEAR.matcher(w);
    if (one.matches()) {
      return new Period(Period.Kind.MONTH, month(one.group(1), one.group(2)));
    }
    Matcher several = MONTHS_YEAR.matcher(w);
    if (several.matches() && Months.number(several.group(1)) < Months.number(several.group(2))) {
      String year = several.group(3);
      return new Period(
          Period.Kind.SPAN, month(several.group(1), year) + "/" + month(several.group(2), year));
    }
    return null;
  }

  private static @Nullable Period quarter(String w) {
    Matcher first = QUARTER.matcher(w);
    if (first.matches()) {
      return quarter(first.group(1) != null ? first.group(1) : first.group(2), first.group(3));
    }
    Matcher last = QUARTER_LAST.matcher(w);
    return last.matches() ? quarter(last.group(2), last.group(1)) : null;
  }

  private static @Nullable Period quarter(String number, String year) {
    Matcher plain = YEAR.matcher(year.strip());
    if (plain.matches()) {
      return new Period(Period.Kind.QUARTER, plain.group(1) + "-Q" + number);
    }
    Period split = split(year.strip());
    return split == null || split.kind() != Period.Kind.SPLIT_YEAR
        ? null
        : new Period(Period.Kind.QUARTER, split.key() + "-Q" + number);
  }

  private static String month(String name, String year) {
    return YearMonth.of(year(year), Months.number(name)).toString();
  }

  /// Two figures are read as of this century where that is not far ahead of the texts.
  private static int year(String figures) {
    int number = number(figures);
    if (figures.length() == 4) {
      return number;
    }
    return number < 60 ? 2000 + number : 1900 + number;
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String lower(String words) {
    String w = words.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    return w.length() > LONGEST ? "" : w.replaceAll(" {2,}", " ");
  }
}

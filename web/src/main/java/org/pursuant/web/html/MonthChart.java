package org.pursuant.web.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Counts by month as a chart: every month from the first to the last, or every year where that
/// would be too many bars to see.
public final class MonthChart {
  private static final int MOST_MONTHS = 36;
  private static final int MONTHS_WITH_NAMES = 18;

  private MonthChart() {}

  /// The chart; empty when all is in one month, since one bar shows nothing.
  ///
  /// @param what is counted, in the plural (`Questions asked`)
  public static Markup of(String id, String what, Map<YearMonth, Long> counts) {
    return of(id, what, counts, (_, _) -> "");
  }

  /// The chart with links.
  ///
  /// @param narrowed the address that shows what lies between two days; empty for none
  public static Markup of(
      String id,
      String what,
      Map<YearMonth, Long> counts,
      BiFunction<LocalDate, LocalDate, String> narrowed) {
    if (counts.size() < 2) {
      return new Markup("");
    }
    TreeMap<YearMonth, Long> sorted = new TreeMap<>(counts);
    long months =
        java.time.temporal.ChronoUnit.MONTHS.between(sorted.firstKey(), sorted.lastKey()) + 1;
    return months > MOST_MONTHS
        ? BarChart.of(id, what + " a year", "Year", what, years(sorted, narrowed))
        : BarChart.of(id, what + " a month", "Month", what, months(sorted, months, narrowed));
  }

  private static List<BarChart.Bar> months(
      SortedMap<YearMonth, Long> counts,
      long months,
      BiFunction<LocalDate, LocalDate, String> narrowed) {
    List<BarChart.Bar> bars = new ArrayList<>();
    YearMonth first = counts.firstKey();
    for (YearMonth m = first; !m.isAfter(counts.lastKey()); m = m.plusMonths(1)) {
      bars.add(
          new BarChart.Bar(
              Dates.of(m),
              mark(m, first, months),
              counts.getOrDefault(m, 0L),
              narrowed.apply(m.atDay(1), m.atEndOfMonth())));
    }
    return bars;
  }

  private static String mark(YearMonth month, YearMonth first, long months) {
    boolean newYear = month.getMonthValue() == 1;
    if (months > MONTHS_WITH_NAMES) {
      return newYear ? Integer.toString(month.getYear()) : "";
    }
    String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return newYear || month.equals(first) ? name + " " + month.getYear() : name;
  }

  private static List<BarChart.Bar> years(
      SortedMap<YearMonth, Long> counts, BiFunction<LocalDate, LocalDate, String> narrowed) {
    TreeMap<Integer, Long> years = new TreeMap<>();
    counts.forEach((m, n) -> years.merge(m.getYear(), n, Long::sum));
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int y = years.firstKey(); y <= years.lastKey(); y++) {
      bars.add(
          new BarChart.Bar(
              Integer.toString(y),
              Integer.toString(y),
              years.getOrDefault(y, 0L),
              narrowed.apply(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31))));
    }
    return bars;
  }
}

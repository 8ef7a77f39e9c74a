package org.pursuant.web.html;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts by month as a chart: every month from the first to the last, or every year where that
/// would be too many bars to see.
public final class MonthChart {
  private static final int MOST_MONTHS = 120;
  private static final int MONTHS_WITH_NAMES = 18;

  private MonthChart() {}

  /// The chart; empty when all is in one month, since one bar shows nothing.
  ///
  /// @param what is counted, in the plural (`Questions asked`)
  public static Markup of(String id, String what, Map<YearMonth, Long> counts) {
    if (counts.size() < 2) {
      return new Markup("");
    }
    TreeMap<YearMonth, Long> sorted = new TreeMap<>(counts);
    long months =
        java.time.temporal.ChronoUnit.MONTHS.between(sorted.firstKey(), sorted.lastKey()) + 1;
    return months > MOST_MONTHS
        ? BarChart.of(id, what + " a year", "Year", what, years(sorted))
        : BarChart.of(id, what + " a month", "Month", what, months(sorted, months));
  }

  private static List<BarChart.Bar> months(SortedMap<YearMonth, Long> counts, long months) {
    List<BarChart.Bar> bars = new ArrayList<>();
    YearMonth first = counts.firstKey();
    for (YearMonth m = first; !m.isAfter(counts.lastKey()); m = m.plusMonths(1)) {
      bars.add(new BarChart.Bar(Dates.of(m), mark(m, first, months), counts.getOrDefault(m, 0L)));
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

  private static List<BarChart.Bar> years(SortedMap<YearMonth, Long> counts) {
    TreeMap<Integer, Long> years = new TreeMap<>();
    counts.forEach((m, n) -> years.merge(m.getYear(), n, Long::sum));
    List<BarChart.Bar> bars = new ArrayList<>();
    for (int y = years.firstKey(); y <= years.lastKey(); y++) {
      bars.add(
          new BarChart.Bar(Integer.toString(y), Integer.toString(y), years.getOrDefault(y, 0L)));
    }
    return bars;
  }
}

package org.pursuant.index.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days and spans of days: `2025`, `2025-09`, `2025-09-01`, `1/9/2025` (day, month, year), `1
/// September 2025`, `last-week`, `30d`, and two of these with `..` between them, of which one may
/// be left out. Weeks begin on Monday.
final class DaysReader {
  private static final String FORMS =
      "Write a year, a month or a day (2025, 2025-09, 2025-09-01), a span of these"
          + " (2025-09..2025-10, 2025-09-01..), or today, yesterday, this-week, last-month, 30d.";
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern MONTH = Pattern.compile("([12]\\d{3})-(\\d{1,2})");
  private static final Pattern DAY = Pattern.compile("([12]\\d{3})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern UK_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.]([12]\\d{3})");
  private static final Pattern LAST = Pattern.compile("(\\d{1,4})([dwmy])");
  private static final Pattern RELATIVE = Pattern.compile("(this|last)[- ](week|month|year)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:(\\d{1,2})(?:st|nd|rd|th)?[- ]?)?(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May"
              + "|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
              + "[- ]?([12]\\d{3})");

  private final LocalDate today;

  DaysReader(LocalDate today) {
    this.today = today;
  }

  /// What was read.
  sealed interface Days {
    /// From one day to another, both included; null for open ends, at most one.
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) implements Days {}

    record Unclear(String message) implements Days {}
  }

  Days read(String written) {
    String text = written.strip();
    int dots = text.indexOf("..");
    if (dots < 0) {
      return single(text);
    }
    String from = text.substring(0, dots).strip();
    String to = text.substring(dots + 2).strip();
    if (from.isEmpty() && to.isEmpty()) {
      return new Days.Unclear("A span needs at least one day beside its dots. " + FORMS);
    }
    Days first = from.isEmpty() ? new Days.Span(null, null) : single(from);
    Days last = to.isEmpty() ? new Days.Span(null, null) : single(to);
    if (!(first instanceof Days.Span(LocalDate start, LocalDate _))) {
      return first;
    }
    if (!(last instanceof Days.Span(LocalDate _, LocalDate end))) {
      return last;
    }
    return start != null && end != null && start.isAfter(end)
        ? new Days.Unclear(
            "This span ends before it begins. Put the earlier day first, as in "
                + to
                + ".."
                + from
                + ".")
        : new Days.Span(start, end);
  }

  private Days single(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    try {
      return relative(wanted)
          .or(() -> numeric(wanted))
          .or(() -> named(text))
          .<Days>map(s -> s)
          .orElseGet(
              () -> new Days.Unclear("\"" + text + "\" is not understood as a date. " + FORMS));
    } catch (DateTimeException e) {
      return new Days.Unclear("There is no day or month \"" + text + "\". " + FORMS);
    }
  }

  private Optional<Days.Span> relative(String text) {
    Matcher span = RELATIVE.matcher(text);
    Matcher last = LAST.matcher(text);
    if (span.matches()) {
      return Optional.of(around(span.group(2), span.group(1).equals("last") ? 1 : 0));
    }
    if (last.matches()) {
      LocalDate first = back(Integer.parseInt(last.group(1)), last.group(2)).plusDays(1);
      return Optional.of(new Days.Span(first.isAfter(today) ? today : first, today));
    }
    return switch (text) {
      case "today" -> Optional.of(new Days.Span(today, today));
      case "yesterday" -> Optional.of(new Days.Span(today.minusDays(1), today.minusDays(1)));
      case "tomorrow" -> Optional.of(new Days.Span(today.plusDays(1), today.plusDays(1)));
      default -> Optional.empty();
    };
  }

  private LocalDate back(int count, String unit) {
    return switch (unit) {
      case "w" -> today.minusWeeks(count);
      case "m" -> today.minusMonths(count);
      case "y" -> today.minusYears(count);
      default -> today.minusDays(count);
    };
  }

  /// The week, month or year so many before the present one.
  private Days.Span around(String unit, int before) {
    return switch (unit) {
      case "week" -> {
        LocalDate monday =
            today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(before);
        yield new Days.Span(monday, monday.plusDays(6));
      }
      case "month" -> month(YearMonth.from(today).minusMonths(before));
      default -> year(today.minus(before, ChronoUnit.YEARS).getYear());
    };
  }

  private static Optional<Days.Span> numeric(String text) {
    Matcher month = MONTH.matcher(text);
    Matcher day = DAY.matcher(text);
    Matcher ukDay = UK_DAY.matcher(text);
    if (YEAR.matcher(text).matches()) {
      return Optional.of(year(Integer.parseInt(text)));
    }
    if (month.matches()) {
      return Optional.of(month(YearMonth.of(number(month, 1), number(month, 2))));
    }
    if (day.matches()) {
      return Optional.of(day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3))));
    }
    return ukDay.matches()
        ? Optional.of(day(LocalDate.of(number(ukDay, 3), number(ukDay, 2), number(ukDay, 1))))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Days.Span> named(String text) {
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    int at = MONTHS.indexOf(named.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
    YearMonth month = YearMonth.of(number(named, 3), at / 3 + 1);
    return Optional.of(named.group(1) == null ? month(month) : day(month.atDay(number(named, 1))));
  }

  private static Days.Span day(LocalDate day) {
    return new Days.Span(day, day);
  }

  private static Days.Span month(YearMonth month) {
    return new Days.Span(month.atDay(1), month.atEndOfMonth());
  }

  private static Days.Span year(int year) {
    return new Days.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}

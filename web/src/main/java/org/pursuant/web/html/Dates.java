package org.pursuant.web.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.Today;

/// Dates as pages write them: `14 May 2031`.
public final class Dates {
  private static final DateTimeFormatter LONG = formatter("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = formatter("d MMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = formatter("d MMM");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter MOMENT = formatter("d MMMM uuuu, HH:mm");

  private Dates() {}

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// `14 May 2031`.
  public static String of(LocalDate day) {
    return LONG.format(day);
  }

  /// `14 May 2031, 09:30`, by the clocks of Westminster; the day alone where no more is known.
  public static String of(Instant moment) {
    return (isDayOnly(moment) ? LONG : MOMENT).format(moment.atZone(Today.ZONE));
  }

  /// Whether a moment stands for a whole day. A source that states only the day of a document is
  /// kept at the first seconds of that day, in the order of the document's editions.
  public static boolean isDayOnly(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalTime().isBefore(LocalTime.of(0, 1));
  }

  /// `on 14 May 2031, 09:30` or `from 14 May 2031, 09:30 to 21 May 2031, 09:30`.
  public static String span(Instant first, Instant last) {
    String start = of(first);
    String end = of(last);
    return start.equals(end) ? "on " + start : "from " + start + " to " + end;
  }

  /// `January 2031`.
  public static String of(YearMonth month) {
    return MONTH.format(month);
  }

  /// `14 Jan 2031`, or `14 Jan` where the year is that of the day beside which it stands.
  public static String brief(LocalDate day, @Nullable LocalDate beside) {
    boolean sameYear = beside != null && beside.getYear() == day.getYear();
    return (sameYear ? SHORT_DAY : SHORT).format(day);
  }
}

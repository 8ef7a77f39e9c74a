package org.pursuant.web.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.site.Site;

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

  /// `14 May 2031, 09:30`, by the clocks of Westminster.
  public static String of(Instant moment) {
    return MOMENT.format(moment.atZone(Site.ZONE));
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

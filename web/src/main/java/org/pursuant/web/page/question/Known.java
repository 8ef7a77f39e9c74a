package org.pursuant.web.page.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.record.Today;
import org.pursuant.web.html.Dates;

/// Says when something happened and how that is known.
final class Known {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private Known() {}

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Today.ZONE);
  }

  /// The day of an event by the clocks of Westminster; null where none is known.
  static @Nullable LocalDate day(Timing when) {
    return when.stated() != null || when.seen() == null ? when.stated() : day(when.seen());
  }

  /// `Seen between 20 and 21 May 2031`; empty where the record itself states the day.
  static String how(Timing when) {
    if (when.stated() != null) {
      return "";
    }
    Instant seen = when.seen();
    if (seen == null) {
      return "The source gives no time";
    }
    Instant notYet = when.notYet();
    if (notYet != null && Dates.isDayOnly(seen) && day(notYet).equals(day(seen))) {
      return "Between two editions dated " + Dates.of(day(seen));
    }
    return notYet == null ? "First seen " + Dates.of(day(seen)) : "Seen " + between(notYet, seen);
  }

  /// `between 20 and 21 May 2031`.
  static String between(Instant from, Instant to) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    if (first.equals(last)) {
      return "on " + Dates.of(last) + ", between " + clock(from) + " and " + clock(to);
    }
    return "between " + start(first, last) + " and " + Dates.of(last);
  }

  private static String start(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return Dates.of(first);
    }
    String day = Integer.toString(first.getDayOfMonth());
    return first.getMonth() == last.getMonth()
        ? day
        : Dates.of(first).replace(" " + first.getYear(), "");
  }

  private static String clock(Instant instant) {
    return CLOCK.format(LocalTime.ofInstant(instant, Today.ZONE));
  }
}

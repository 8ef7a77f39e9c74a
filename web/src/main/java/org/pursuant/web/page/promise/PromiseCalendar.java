package org.pursuant.web.page.promise;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The days by which promises are due as an iCalendar (RFC 5545), a whole day each. An event keeps
/// its UID while the promise keeps its key, so that a calendar moves it when its day moves.
public final class PromiseCalendar {
  /// The most octets of a line, without its end (RFC 5545, 3.1).
  private static final int LINE = 75;

  private static final int SUMMARY = 120;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PromiseCalendar() {}

  /// The calendar; promises without a day are not in it.
  ///
  /// @param origin scheme, host and port of the site
  /// @param now when it is made
  public static String ics(String title, String origin, List<PromiseRow> rows, Instant now) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Pursuant//Promises//EN");
    line(out, "CALSCALE:GREGORIAN");
    line(out, "METHOD:PUBLISH");
    line(out, "X-WR-CALNAME:" + escaped(title));
    for (PromiseRow row : rows) {
      LocalDate due = row.dueBy();
      if (due != null) {
        event(out, origin, row, due, now);
      }
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static void event(
      StringBuilder out, String origin, PromiseRow row, LocalDate due, Instant now) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:promise-" + row.promise().key() + "@pursuant.org");
    line(out, "DTSTAMP:" + MOMENT.format(now));
    line(out, "DTSTART;VALUE=DATE:" + DAY.format(due));
    line(out, "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
    line(out, "SUMMARY:" + escaped("Due: " + shortened(row.quote())));
    line(
        out,
        "DESCRIPTION:"
            + escaped(
                "“"
                    + row.quote()
                    + "”\nDue "
                    + row.due()
                    + row.verdict()
                        .map(v -> "\nA person found: " + v.ruling().words() + ": " + v.reason())
                        .orElse("")
                    + "\nAs the record stands: "
                    + row.ruleState().words()
                    + "\nInferred by rule from the words of the answer."));
    line(out, "URL:" + origin + row.href());
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
  }

  private static String shortened(String words) {
    int end =
        words.offsetByCodePoints(0, Math.min(SUMMARY, words.codePointCount(0, words.length())));
    return end < words.length() ? words.substring(0, end) + "…" : words;
  }

  /// A value of type TEXT (RFC 5545, 3.3.11). Controls have no place in it.
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case ';' -> out.append("\\;");
        case ',' -> out.append("\\,");
        case '\n' -> out.append("\\n");
        default -> {
          if (!Character.isISOControl(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /// A line, folded where it is too long, never within a character.
  private static void line(StringBuilder out, String words) {
    int octets = 0;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      String one = Character.toString(c);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(one);
      octets += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}

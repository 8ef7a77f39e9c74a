package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.calendar.HouseCalendar;

/// How well the record holds what was tabled in a House in a month. A share is given of a month
/// only when the month is held whole: the first weeks of questions, seen while most still waited
/// for their answers, would tell of those weeks alone.
///
/// @param tally all its questions of every kind
/// @param lastSeen the last day on which one of them was seen; null where no source says
/// @param daysTabled on how many days at least one was tabled
/// @param lastTabled the last of these days
public record MonthCapture(
    YearMonth month,
    Tally tally,
    @Nullable LocalDate lastSeen,
    long daysTabled,
    LocalDate lastTabled) {
  /// The share of due questions whose outcome may be unknown. It bounds how far a share of such a
  /// month can be off.
  public static final double MOST_UNKNOWN = 0.02;

  /// On what share of as many days as the House sat in the month questions must have been met. None
  /// are tabled in the first days of a Parliament, while the House swears in.
  public static final double LEAST_DAYS = 0.5;

  /// How many sitting days may follow the last one on which a question was met.
  public static final int MOST_DAYS_AFTER = 2;

  /// Why a month is not held whole.
  public enum Gap {
    /// Too many of its questions were last seen before they were due.
    OUTCOMES_UNKNOWN("too many were last seen before they were due"),
    /// None was seen after the month.
    SEEN_TOO_EARLY("none was seen after the month had ended"),
    /// There are sitting days without a question.
    DAYS_MISSING("nothing is held of many of its sitting days"),
    /// Nothing can be judged.
    NOTHING_JUDGED("nothing that could be judged");

    private final String words;

    Gap(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What is missing; null where the month is held whole.
  ///
  /// @param calendar of the House; null where nothing is known of it
  /// @param asAt see [Outcome#of]
  public @Nullable Gap gap(@Nullable HouseCalendar calendar, @Nullable LocalDate asAt) {
    if (tally.judged() == 0) {
      return tally.notKnown() > 0 ? Gap.OUTCOMES_UNKNOWN : Gap.NOTHING_JUDGED;
    }
    if (tally.notKnown() > MOST_UNKNOWN * (tally.judged() + tally.notKnown())) {
      return Gap.OUTCOMES_UNKNOWN;
    }
    LocalDate end = month.atEndOfMonth();
    LocalDate needed = asAt != null && asAt.isBefore(end) ? asAt : end;
    if (lastSeen == null || !lastSeen.isAfter(needed)) {
      return Gap.SEEN_TOO_EARLY;
    }
    return calendar != null && daysMissing(calendar, needed) ? Gap.DAYS_MISSING : null;
  }

  private boolean daysMissing(HouseCalendar calendar, LocalDate to) {
    int sat = calendar.sittingDaysBetween(month.atDay(1).minusDays(1), to).orElse(0);
    int after = to.isBefore(lastTabled) ? 0 : calendar.sittingDaysBetween(lastTabled, to).orElse(0);
    return daysTabled < LEAST_DAYS * sat || after > MOST_DAYS_AFTER;
  }
}

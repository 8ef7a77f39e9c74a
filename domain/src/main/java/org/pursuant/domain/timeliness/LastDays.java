package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last days on which an answer is in time, under each convention. Those of a question that is
/// not ordinary are all the same. Null where there is no rule, or too little is known of sitting
/// days.
public record LastDays(
    @Nullable LocalDate sittingDays,
    @Nullable LocalDate workingDays,
    @Nullable LocalDate calendarDays) {
  public static final LastDays NONE = new LastDays(null, null, null);

  /// The same day under each convention.
  public static LastDays all(@Nullable LocalDate day) {
    return new LastDays(day, day, day);
  }

  /// The last day under a convention; null where it is not known.
  public @Nullable LocalDate of(Convention convention) {
    return switch (convention) {
      case SITTING_DAYS -> sittingDays;
      case WORKING_DAYS -> workingDays;
      case CALENDAR_DAYS -> calendarDays;
    };
  }
}

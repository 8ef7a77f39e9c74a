package org.pursuant.domain.record;

import java.time.LocalDate;

/// The days from one to another.
///
/// @param to inclusive
public record DaySpan(LocalDate from, LocalDate to) {
  public DaySpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /// One day.
  public static DaySpan of(LocalDate day) {
    return new DaySpan(day, day);
  }
}

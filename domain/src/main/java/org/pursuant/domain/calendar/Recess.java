package org.pursuant.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Days on end on which a House does not meet, under one name.
///
/// @param name as the House calls it (`Summer recess`)
/// @param from its first day
/// @param to its last day, not before the first
public record Recess(String name, LocalDate from, LocalDate to) {
  public Recess {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a recess ends before it begins: " + from + " " + to);
    }
  }

  /// The day on which questions handed in during the recess are printed, and count as tabled: the
  /// last working day of it (Erskine May, paragraph 22.2). Empty where it has none.
  public Optional<LocalDate> printingDay() {
    for (LocalDate day = to; !day.isBefore(from); day = day.minusDays(1)) {
      if (BankHolidays.isWorkingDay(day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}

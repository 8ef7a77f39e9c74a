package org.pursuant.domain.calendar;

/// Keeps what was learnt of sitting days since the program was made. Safe for several threads.
public interface CalendarStore {
  /// The calendar to judge by: what was kept, else what comes with the program.
  ///
  /// @throws RuntimeException if what was kept cannot be read
  SittingCalendar calendar();

  /// Keeps a calendar in place of the last one.
  void keep(SittingCalendar calendar);
}

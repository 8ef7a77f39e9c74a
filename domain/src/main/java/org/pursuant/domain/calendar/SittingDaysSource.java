package org.pursuant.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.legislature.House;

/// Parliament's own calendar.
public interface SittingDaysSource {
  /// The first day after a day on which a House sits; empty where none is announced.
  Fetched<Optional<LocalDate>> nextSittingDay(House house, LocalDate after);
}

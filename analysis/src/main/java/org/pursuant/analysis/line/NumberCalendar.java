package org.pursuant.analysis.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.pursuant.domain.line.Anchor;

/// Judges when a question was tabled of which only the official number is known. Numbers are given
/// in the order of tabling, so it lies between those of its neighbours in number; in between it is
/// reckoned in proportion.
final class NumberCalendar {
  /// How far beyond the last known number the same day is still a fair guess.
  private static final long NEAR = 1_000;

  private final NavigableMap<Long, LocalDate> days = new TreeMap<>();

  NumberCalendar(List<Anchor> anchors) {
    anchors.forEach(a -> days.put(a.official(), a.tabled()));
  }

  /// Empty where no number near it is known.
  Optional<LocalDate> about(long official) {
    Map.Entry<Long, LocalDate> before = days.floorEntry(official);
    Map.Entry<Long, LocalDate> after = days.ceilingEntry(official);
    if (before == null || after == null) {
      Map.Entry<Long, LocalDate> only = before == null ? after : before;
      return only == null || Math.abs(only.getKey() - official) > NEAR
          ? Optional.empty()
          : Optional.of(only.getValue());
    }
    long numbers = after.getKey() - before.getKey();
    long from = before.getValue().toEpochDay();
    long span = Math.max(0, after.getValue().toEpochDay() - from);
    double part = numbers == 0 ? 0 : (double) (official - before.getKey()) / numbers;
    return Optional.of(LocalDate.ofEpochDay(from + Math.round(span * part)));
  }
}

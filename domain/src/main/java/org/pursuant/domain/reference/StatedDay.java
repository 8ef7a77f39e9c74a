package org.pursuant.domain.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day as a citation states it, be it whole, in part or mistaken.
///
/// @param day of the month, as written; 0 for "today"
/// @param month 1 to 12, of a misspelt one the month that is meant; 0 for "today"
/// @param year null where the words give none, or a broken one
/// @param words where it stands
public record StatedDay(Kind kind, int day, int month, @Nullable Integer year, Stretch words) {

  /// How much of a day is stated.
  public enum Kind {
    /// Day, month and year.
    WHOLE,
    /// "3 November".
    NO_YEAR,
    /// "15 September 202".
    BROKEN_YEAR,
    /// "today", the day on which the text was given.
    TODAY
  }

  /// The day, of a whole one; empty where there is no such day, or it is not whole.
  public Optional<LocalDate> date() {
    return year == null ? Optional.empty() : in(year);
  }

  /// The day in a year; empty where there is none.
  public Optional<LocalDate> in(int inYear) {
    try {
      return kind == Kind.TODAY ? Optional.empty() : Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Whether the words may mean a day as far as they go.
  public boolean fits(LocalDate date) {
    return kind != Kind.TODAY
        && date.getDayOfMonth() == day
        && date.getMonthValue() == month
        && (year == null || year == date.getYear());
  }

  /// A whole day.
  public static StatedDay of(LocalDate date, Stretch words) {
    return new StatedDay(
        Kind.WHOLE, date.getDayOfMonth(), date.getMonthValue(), date.getYear(), words);
  }
}

package org.pursuant.domain.figure;

/// The time that a number holds for, as far as its words tell.
///
/// @param key as ISO 8601 writes it: `2024`, `2023/2024` for a year that begins in one calendar
///   year and ends in the next, `2024-06`, `2024-06-30`, `2024-04/2024-06`; a quarter of a year
///   that may be a financial one is `2023/2024-Q1`
public record Period(Kind kind, String key) implements Comparable<Period> {

  /// How long a time it is.
  public enum Kind {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /// A financial, academic or other year across two calendar years. Which months it has is not
    /// said by its name.
    SPLIT_YEAR,
    /// From one month or year to another.
    SPAN
  }

  @Override
  public int compareTo(Period other) {
    return key.compareTo(other.key);
  }
}

package org.pursuant.domain.figure;

import java.math.BigDecimal;

/// A number with its unit, scales undone: "£2.5 million" is 2,500,000 GBP.
///
/// @param low the number, or the lower one of two
/// @param high the higher one of two; the same as low for a single number
public record Quantity(BigDecimal low, BigDecimal high, Bound bound, Unit unit) {
  public Quantity {
    low = plain(low);
    high = plain(high);
  }

  /// One number.
  public static Quantity of(BigDecimal value, Bound bound, Unit unit) {
    return new Quantity(value, value, bound, unit);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Whether two statements give the same numbers in the same unit, however bounded.
  public boolean sameNumber(Quantity other) {
    return low.compareTo(other.low) == 0
        && high.compareTo(other.high) == 0
        && unit.equals(other.unit);
  }
}

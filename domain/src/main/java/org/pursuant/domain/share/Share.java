package org.pursuant.domain.share;

/// A share with what it rests on: so many of so many.
///
/// @param part at most `of`
public record Share(long part, long of) {
  /// The normal quantile of a 95% interval.
  private static final double Z = 1.959964;

  public Share {
    if (part < 0 || part > of) {
      throw new IllegalArgumentException(part + " of " + of);
    }
  }

  /// From 0 to 100; 0 of nothing.
  public double percent() {
    return of == 0 ? 0 : 100.0 * part / of;
  }

  /// The lower end of the 95% interval after Wilson (1927), from 0 to 100.
  public double low() {
    return of == 0 ? 0 : Math.max(0, 100 * (centre() - half()));
  }

  /// The upper end of that interval.
  public double high() {
    return of == 0 ? 100 : Math.min(100, 100 * (centre() + half()));
  }

  private double centre() {
    return (part + Z * Z / 2) / (of + Z * Z);
  }

  private double half() {
    double p = (double) part / of;
    return Z * Math.sqrt(p * (1 - p) * of + Z * Z / 4) / (of + Z * Z);
  }
}

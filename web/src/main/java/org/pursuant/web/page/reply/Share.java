package org.pursuant.web.page.reply;

import java.util.Locale;

/// A share of answers with its 95% interval (Wilson's), which tells how far the share could be off
/// by chance if such answers went on being given in the same way.
///
/// @param count how many
/// @param of out of how many
/// @param low lower end, 0 to 1
/// @param high upper end, 0 to 1
public record Share(long count, long of, double low, double high) {
  private static final double Z = 1.959964;

  /// Fewer answers give no percentage.
  static final long LEAST = 20;

  static Share of(long count, long of) {
    if (of == 0) {
      return new Share(0, 0, 0, 1);
    }
    double p = (double) count / of;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * of)) / (1 + z2 / of);
    double half = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of)) / (1 + z2 / of);
    return new Share(count, of, Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /// The share, 0 to 1.
  public double share() {
    return of == 0 ? 0 : (double) count / of;
  }

  /// Whether there are enough answers for a percentage.
  public boolean enough() {
    return of >= LEAST;
  }

  /// `34% (28–41)`, or the bare count where there are too few.
  public String words() {
    return enough()
        ? String.format(Locale.ROOT, "%.0f%% (%.0f–%.0f)", share() * 100, low * 100, high * 100)
        : count + " of " + of;
  }
}

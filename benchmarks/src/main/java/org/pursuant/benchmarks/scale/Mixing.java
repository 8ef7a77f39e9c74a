package org.pursuant.benchmarks.scale;

/// Even, repeatable numbers out of other numbers, so that any part of a grown record can be made
/// without making what comes before it.
final class Mixing {
  private Mixing() {}

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  static long mix(long one, long other) {
    return mix(mix(one) ^ other);
  }

  /// Between 0 and 1, both left out.
  static double unit(long mixed) {
    return ((mixed >>> 11) + 0.5) * 0x1p-53;
  }
}

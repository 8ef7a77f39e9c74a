package org.pursuant.benchmarks.quality;

/// A mean with its 95% interval.
public record Interval(double mean, double low, double high) {
  /// Whether every value of this interval is above every one of the other.
  public boolean above(Interval other) {
    return low > other.high;
  }
}

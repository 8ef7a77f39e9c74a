package org.pursuant.benchmarks;

import java.time.Duration;
import java.util.List;

/// How long a thing took, over many times. Percentiles are by the nearest rank.
///
/// @param p50 the median
public record Latencies(int count, Duration p50, Duration p95, Duration p99, Duration slowest) {

  /// The percentiles of times in nanoseconds.
  ///
  /// @throws IllegalArgumentException if there are none
  public static Latencies of(List<Long> nanoseconds) {
    if (nanoseconds.isEmpty()) {
      throw new IllegalArgumentException("no times to take percentiles of");
    }
    List<Long> sorted = nanoseconds.stream().sorted().toList();
    return new Latencies(
        sorted.size(), rank(sorted, 50), rank(sorted, 95), rank(sorted, 99), rank(sorted, 100));
  }

  private static Duration rank(List<Long> sorted, int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return Duration.ofNanos(sorted.get(Math.max(rank, 1) - 1));
  }
}

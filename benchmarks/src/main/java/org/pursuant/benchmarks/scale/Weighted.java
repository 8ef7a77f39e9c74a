package org.pursuant.benchmarks.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Values drawn as often as they were met.
///
/// @param sums running sums of how often, in the order of the values
record Weighted<T>(List<T> values, long[] sums) {

  /// In the order of the map, which must be the same in every run.
  static <T> Weighted<T> of(Map<T, Long> counts) {
    List<T> values = List.copyOf(counts.keySet());
    long[] sums = new long[values.size()];
    long sum = 0;
    int i = 0;
    for (long count : counts.values()) {
      sum += count;
      sums[i++] = sum;
    }
    return new Weighted<>(values, sums);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  long total() {
    return sums.length == 0 ? 0 : sums[sums.length - 1];
  }

  T draw(double unit) {
    return values.get(place(unit));
  }

  int place(double unit) {
    long wanted = (long) (unit * total()) + 1;
    int found = Arrays.binarySearch(sums, wanted);
    return found >= 0 ? found : -found - 1;
  }
}

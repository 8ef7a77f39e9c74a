package org.pursuant.benchmarks.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Values drawn as often as they were met. Immutable.
final class Weighted<T> {
  private final List<T> values;

  /// Running sums of how often, in the order of the values.
  private final long[] sums;

  private Weighted(List<T> values, long[] sums) {
    this.values = values;
    this.sums = sums;
  }

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

  List<T> values() {
    return values;
  }

  /// How often the value at a place was met.
  long count(int place) {
    return sums[place] - (place == 0 ? 0 : sums[place - 1]);
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

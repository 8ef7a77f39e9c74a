package org.pursuant.benchmarks.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pursuant.benchmarks.learning.LogisticLearner.Example;

/// The features that are learnt from, in the order of their names.
final class Columns {
  /// What hardly varies is not blown up.
  private static final double LEAST_DEVIATION = 0.1;

  private final List<String> names;
  private final double[] means;
  private final double[] scales;
  private final boolean scaled;

  private Columns(List<String> names, double[] means, double[] scales, boolean scaled) {
    this.names = names;
    this.means = means;
    this.scales = scales;
    this.scaled = scaled;
  }

  /// The features of examples.
  ///
  /// @param leastSeen a feature that fewer examples show is left out
  /// @param scaled whether each is given mean 0 and deviation 1
  static Columns of(List<Example> examples, int leastSeen, boolean scaled) {
    SortedMap<String, Integer> seen = new TreeMap<>();
    examples.forEach(e -> e.counted().keySet().forEach(k -> seen.merge(k, 1, Integer::sum)));
    List<String> names =
        seen.keySet().stream().filter(name -> seen.getOrDefault(name, 0) >= leastSeen).toList();
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    double[] sums = new double[names.size()];
    double[] squares = new double[names.size()];
    for (Example example : examples) {
      example
          .counted()
          .forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null) {
              sums[place] += value;
              squares[place] += value * value;
            }
          });
    }
    double[] means = Arrays.stream(sums).map(s -> s / examples.size()).toArray();
    double[] scales = new double[names.size()];
    for (int j = 0; j < scales.length; j++) {
      double variance = squares[j] / examples.size() - means[j] * means[j];
      scales[j] = scaled ? Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, variance))) : 1;
    }
    return new Columns(names, means, scales, scaled);
  }

  List<String> names() {
    return names;
  }

  /// Its mean over all examples.
  double mean(int place) {
    return means[place];
  }

  /// What it is divided by.
  double scale(int place) {
    return scales[place];
  }

  /// What is taken from it before.
  double shift(int place) {
    return scaled ? means[place] : 0;
  }

  /// The features of one example, each shifted and divided.
  double[] row(Example example) {
    double[] row = new double[names.size()];
    for (int j = 0; j < row.length; j++) {
      row[j] = (example.counted().getOrDefault(names.get(j), 0.0) - shift(j)) / scale(j);
    }
    return row;
  }
}

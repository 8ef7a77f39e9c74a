package org.pursuant.benchmarks.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pursuant.analysis.model.LogisticModel;

/// Multinomial logistic regression over signs that are there or not, with a quadratic penalty, by
/// steps that shrink for each sign as it is met. Deterministic.
///
/// @param penalty on the square of each weight, in examples
/// @param leastSeen a sign that fewer examples show is left out, as is one whose weights all come
///   out next to nothing
public record LogisticLearner(double penalty, int leastSeen) {
  private static final int ROUNDS = 150;
  private static final double RATE = 0.3;
  private static final double NEXT_TO_NOTHING = 0.05;

  /// One labelled example.
  ///
  /// @param label name of its class
  public record Example(Set<String> signs, String label) {
    public Example {
      signs = Set.copyOf(signs);
    }
  }

  /// Learns the weights of the classes from examples.
  public LogisticModel learn(List<String> classes, List<Example> examples) {
    List<String> names = names(examples);
    Map<String, Integer> places = new HashMap<>();
    names.forEach(n -> places.put(n, places.size()));
    int[][] rows =
        examples.stream()
            .map(e -> e.signs().stream().filter(places::containsKey).sorted())
            .map(signs -> signs.mapToInt(places::get).toArray())
            .toArray(int[][]::new);
    int[] labels = examples.stream().mapToInt(e -> classes.indexOf(e.label())).toArray();
    double[][] w = descend(rows, labels, classes.size(), names.size());
    Map<String, List<Double>> weights = new HashMap<>();
    for (int j = 0; j < names.size(); j++) {
      List<Double> values = rounded(w, j);
      if (values.stream().anyMatch(v -> Math.abs(v) >= NEXT_TO_NOTHING)) {
        weights.put(names.get(j), values);
      }
    }
    return new LogisticModel(classes, rounded(w, names.size()), weights);
  }

  private List<String> names(Collection<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(e -> e.signs().forEach(s -> seen.merge(s, 1, Integer::sum)));
    return seen.entrySet().stream()
        .filter(e -> e.getValue() >= leastSeen)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double[][] descend(int[][] rows, int[] labels, int classes, int width) {
    double[][] w = new double[classes][width + 1];
    double[][] met = new double[classes][width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slope = slope(rows, labels, w);
      for (int k = 0; k < classes; k++) {
        for (int j = 0; j <= width; j++) {
          double g = slope[k][j] + (j < width ? penalty * w[k][j] : 0);
          met[k][j] += g * g;
          w[k][j] -= met[k][j] == 0 ? 0 : RATE * g / Math.sqrt(met[k][j]);
        }
      }
    }
    return w;
  }

  private static double[][] slope(int[][] rows, int[] labels, double[][] w) {
    int width = w[0].length - 1;
    double[][] slope = new double[w.length][width + 1];
    for (int i = 0; i < rows.length; i++) {
      double[] p = LogisticModel.softmax(sums(rows[i], w));
      for (int k = 0; k < w.length; k++) {
        double off = p[k] - (labels[i] == k ? 1 : 0);
        slope[k][width] += off;
        for (int j : rows[i]) {
          slope[k][j] += off;
        }
      }
    }
    return slope;
  }

  private static double[] sums(int[] row, double[][] w) {
    double[] sums = new double[w.length];
    for (int k = 0; k < w.length; k++) {
      sums[k] = w[k][w[k].length - 1];
      for (int j : row) {
        sums[k] += w[k][j];
      }
    }
    return sums;
  }

  /// As they are written.
  private static List<Double> rounded(double[][] w, int j) {
    List<Double> values = new ArrayList<>();
    for (double[] ofClass : w) {
      values.add(Math.round(ofClass[j] * 1000) / 1000.0);
    }
    return values;
  }
}

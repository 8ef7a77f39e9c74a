package org.pursuant.benchmarks.learning;

import org.pursuant.benchmarks.learning.LogisticLearner.Example;

/// One labelled example, by places of features.
final class Row {
  private final double[] values;
  private final int label;
  private final double weight;

  /// @param label place of its class
  Row(Example example, Columns columns, int label) {
    this.values = columns.row(example);
    this.label = label;
    this.weight = example.weight();
  }

  /// By how much a probability of a class is off.
  double off(double probability, int ofClass) {
    return weight * (probability - (label == ofClass ? 1 : 0));
  }

  /// The sum of each class.
  ///
  /// @param w weights of each class, that of nothing at all last
  double[] sums(double[][] w) {
    double[] sums = new double[w.length];
    for (int k = 0; k < w.length; k++) {
      sums[k] = w[k][values.length];
      for (int j = 0; j < values.length; j++) {
        sums[k] += values[j] * w[k][j];
      }
    }
    return sums;
  }

  void addTo(double[] slope, double off) {
    for (int j = 0; j < values.length; j++) {
      slope[j] += off * values[j];
    }
  }
}

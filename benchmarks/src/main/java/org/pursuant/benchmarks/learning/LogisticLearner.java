package org.pursuant.benchmarks.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.analysis.model.LogisticModel;

/// Multinomial logistic regression with a quadratic penalty, by steps that shrink for each feature
/// as it is met. Deterministic.
///
/// @param penalty on the square of each weight, in examples
/// @param leastSeen a feature that fewer examples show is left out
/// @param leastWeight as is one whose weights all come out smaller than this
/// @param scaled whether each feature is given mean 0 and deviation 1 first, so that the penalty is
///   the same for a share as for a count; else it is taken as it is, as suits signs that are there
///   or not
public record LogisticLearner(double penalty, int leastSeen, double leastWeight, boolean scaled) {
  private static final int ROUNDS = 150;
  private static final double RATE = 0.3;

  /// Places of weights that are written.
  private static final double PLACES = 1e4;

  /// One labelled example.
  ///
  /// @param counted how much of each feature there is
  /// @param label name of its class
  /// @param weight how many examples it counts as
  public record Example(Map<String, Double> counted, String label, double weight) {
    /// An example of features that are there or not, which counts as one.
    public static Example of(Set<String> there, String label) {
      return new Example(
          there.stream().collect(Collectors.toMap(Function.identity(), _ -> 1.0)), label, 1);
    }
  }

  /// Learns the weights of the classes from examples.
  public LogisticModel learn(List<String> classes, List<Example> examples) {
    Columns columns = Columns.of(examples, leastSeen, scaled);
    List<Row> rows =
        examples.stream().map(e -> new Row(e, columns, classes.indexOf(e.label()))).toList();
    double[][] w = descend(rows, classes.size(), columns.names().size());
    return model(classes, columns, w);
  }

  /// The weights of the features as they are counted.
  private LogisticModel model(List<String> classes, Columns columns, double[][] w) {
    int width = columns.names().size();
    double[] constant = Arrays.stream(w).mapToDouble(ofClass -> ofClass[width]).toArray();
    SortedMap<String, LogisticModel.Feature> features = new TreeMap<>();
    for (int j = 0; j < width; j++) {
      List<Double> weights = new ArrayList<>();
      for (int k = 0; k < constant.length; k++) {
        double weight = w[k][j] / columns.scale(j);
        constant[k] -= weight * columns.shift(j);
        weights.add(written(weight));
      }
      if (weights.stream().anyMatch(v -> Math.abs(v) >= leastWeight)) {
        features.put(columns.names().get(j), new LogisticModel.Feature(columns.mean(j), weights));
      }
    }
    List<Double> nothing = Arrays.stream(constant).mapToObj(LogisticLearner::written).toList();
    return new LogisticModel(classes, nothing, features);
  }

  private static double written(double weight) {
    return Math.round(weight * PLACES) / PLACES;
  }

  private double[][] descend(List<Row> rows, int classes, int width) {
    double[][] w = new double[classes][width + 1];
    double[][] met = new double[classes][width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slope = slope(rows, w);
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

  private static double[][] slope(List<Row> rows, double[][] w) {
    int width = w[0].length - 1;
    double[][] slope = new double[w.length][width + 1];
    for (Row row : rows) {
      double[] p = LogisticModel.softmax(row.sums(w));
      for (int k = 0; k < w.length; k++) {
        double off = row.off(p[k], k);
        slope[k][width] += off;
        row.addTo(slope[k], off);
      }
    }
    return slope;
  }
}

package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pursuant.domain.reply.Weighed;

/// How much each thing that is counted speaks for each class: a multinomial logistic regression.
///
/// Its written form is one line for each feature: name, mean, and a weight for each class,
/// separated by tabs; the first line has the weights of no feature at all. Immutable.
///
/// @param classes how many
/// @param constant for each class
/// @param features by name
public record Weights(int classes, List<Double> constant, Map<String, Feature> features) {
  private static final String CONSTANT = "(constant)";
  private static final int REASONS = 4;

  public Weights {
    constant = List.copyOf(constant);
    features = Map.copyOf(features);
  }

  /// One thing that is counted.
  ///
  /// @param mean its mean where the weights were learnt, from which a reason is measured
  /// @param weights for each class
  public record Feature(double mean, List<Double> weights) {
    public Feature {
      weights = List.copyOf(weights);
    }
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if it is not such a form
  static Weights read(List<String> lines) {
    Map<String, Feature> features = new LinkedHashMap<>();
    List<Double> constant = List.of();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3) {
        throw new IllegalArgumentException("not a line of weights: " + line);
      }
      List<Double> values = new ArrayList<>();
      for (int i = 2; i < cells.length; i++) {
        values.add(Double.parseDouble(cells[i]));
      }
      if (cells[0].equals(CONSTANT)) {
        constant = values;
      } else {
        features.put(cells[0], new Feature(Double.parseDouble(cells[1]), values));
      }
    }
    return new Weights(constant.size(), constant, features);
  }

  /// The written form.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(CONSTANT, 0, constant));
    features.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> lines.add(line(e.getKey(), e.getValue().mean(), e.getValue().weights())));
    return lines;
  }

  private static String line(String name, double mean, List<Double> values) {
    StringBuilder out = new StringBuilder(name);
    out.append(String.format(Locale.ROOT, "\t%.4f", mean));
    values.forEach(v -> out.append(String.format(Locale.ROOT, "\t%.4f", v)));
    return out.toString();
  }

  /// The probability of each class.
  double[] probabilities(Map<String, Double> counted) {
    double[] sums = new double[classes];
    for (int k = 0; k < classes; k++) {
      sums[k] = constant.get(k);
    }
    features.forEach((name, f) -> {
      double value = counted.getOrDefault(name, 0.0);
      for (int k = 0; k < classes; k++) {
        sums[k] += value * f.weights().get(k);
      }
    });
    return softmax(sums);
  }

  /// Makes log odds probabilities.
  public static double[] softmax(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double v : logs) {
      most = Math.max(most, v);
    }
    double[] result = new double[logs.length];
    double total = 0;
    for (int k = 0; k < logs.length; k++) {
      result[k] = Math.exp(logs[k] - most);
      total += result[k];
    }
    for (int k = 0; k < logs.length; k++) {
      result[k] /= total;
    }
    return result;
  }

  /// What is seen and spoke most for one class against the mean of the others.
  List<Weighed> reasons(Map<String, Double> counted, int chosen) {
    List<Weighed> reasons = new ArrayList<>();
    features.forEach((name, f) -> {
      double value = counted.getOrDefault(name, 0.0);
      double others = f.weights().stream().mapToDouble(w -> w).sum() - f.weights().get(chosen);
      double lead = f.weights().get(chosen) - others / (classes - 1);
      double weight = (value - f.mean()) * lead;
      if (value != 0 && weight > 0.02) {
        reasons.add(new Weighed(name, Math.round(weight * 100) / 100.0));
      }
    });
    reasons.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::what));
    return List.copyOf(reasons.subList(0, Math.min(REASONS, reasons.size())));
  }
}

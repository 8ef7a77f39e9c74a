package org.pursuant.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How much each sign that is seen speaks for each class: a multinomial logistic regression over
/// signs that are there or not.
///
/// Its written form is one line a sign: name and a weight for each class, separated by tabs; the
/// first line names the classes, the second has the weights of no sign at all. Immutable.
///
/// @param classes their names
/// @param constant for each class
/// @param weights by sign, for each class
public record LogisticModel(
    List<String> classes, List<Double> constant, Map<String, List<Double>> weights) {
  private static final String HEAD = "(sign)";
  private static final String CONSTANT = "(constant)";

  public LogisticModel {
    classes = List.copyOf(classes);
    constant = List.copyOf(constant);
    weights = Map.copyOf(weights);
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if it is not such a form
  public static LogisticModel read(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).startsWith(HEAD) || !lines.get(1).startsWith(CONSTANT)) {
      throw new IllegalArgumentException("a model begins with its classes and its constants");
    }
    List<String> classes = Arrays.asList(lines.get(0).split("\t", -1));
    Map<String, List<Double>> weights = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != classes.size()) {
        throw new IllegalArgumentException("not a line of weights: " + line);
      }
      weights.put(cells[0], Arrays.stream(cells).skip(1).map(Double::valueOf).toList());
    }
    List<Double> constant = weights.remove(CONSTANT);
    return new LogisticModel(
        classes.subList(1, classes.size()), constant == null ? List.of() : constant, weights);
  }

  /// The written form.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD + "\t" + String.join("\t", classes));
    lines.add(line(CONSTANT, constant));
    new TreeMap<>(weights).forEach((sign, values) -> lines.add(line(sign, values)));
    return lines;
  }

  private static String line(String name, List<Double> values) {
    StringBuilder out = new StringBuilder(name);
    values.forEach(v -> out.append(String.format(Locale.ROOT, "\t%.3f", v)));
    return out.toString();
  }

  /// The probability of each class, in their order.
  public double[] probabilities(Set<String> signs) {
    double[] sums = constant.stream().mapToDouble(c -> c).toArray();
    for (String sign : signs) {
      List<Double> values = weights.get(sign);
      for (int k = 0; values != null && k < sums.length; k++) {
        sums[k] += values.get(k);
      }
    }
    return softmax(sums);
  }

  /// The class that is most probable; of equals the first.
  public String likeliest(Set<String> signs) {
    double[] p = probabilities(signs);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return classes.get(best);
  }

  /// Makes log odds probabilities.
  public static double[] softmax(double[] logs) {
    double most = Arrays.stream(logs).max().orElse(0);
    double[] odds = Arrays.stream(logs).map(v -> Math.exp(v - most)).toArray();
    double total = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(v -> v / total).toArray();
  }
}

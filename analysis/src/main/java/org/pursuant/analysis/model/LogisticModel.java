package org.pursuant.analysis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.pursuant.domain.reply.Weighed;

/// How much each thing that is counted speaks for each class: a multinomial logistic regression.
///
/// Its written form is a table, cells separated by tabs: the first line names the classes, the
/// second has the weights of nothing at all, every other one the name of a feature, its mean and
/// its weight for each class. Immutable; its sums are added in the order of names, so that they are
/// the same at every run.
///
/// @param classes their names
/// @param constant for each class
/// @param features by name
public record LogisticModel(
    List<String> classes, List<Double> constant, SortedMap<String, Feature> features) {
  private static final String HEAD = "(feature)";
  private static final String CONSTANT = "(constant)";
  private static final int NAMES = 2;
  private static final int REASONS = 4;
  private static final double LEAST_REASON = 0.02;

  public LogisticModel {
    classes = List.copyOf(classes);
    constant = List.copyOf(constant);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
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

  /// Reads the written form from a resource of the program.
  ///
  /// @param beside a class of the package in which it lies
  /// @throws IllegalStateException if it is not there
  /// @throws IllegalArgumentException if it is not such a form
  public static LogisticModel shipped(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if it is not such a form
  public static LogisticModel read(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).startsWith(HEAD) || !lines.get(1).startsWith(CONSTANT)) {
      throw new IllegalArgumentException("a model begins with its classes and its constants");
    }
    List<String> head = Arrays.asList(lines.getFirst().split("\t", -1));
    SortedMap<String, Feature> features = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (cells.size() != head.size()) {
        throw new IllegalArgumentException("not a line of weights: " + line);
      }
      List<Double> numbers = cells.stream().skip(1).map(Double::valueOf).toList();
      features.put(
          cells.getFirst(), new Feature(numbers.getFirst(), numbers.subList(1, numbers.size())));
    }
    Feature nothing = Objects.requireNonNull(features.remove(CONSTANT), CONSTANT);
    return new LogisticModel(head.subList(NAMES, head.size()), nothing.weights(), features);
  }

  /// The written form.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD + "\tmean\t" + String.join("\t", classes));
    lines.add(line(CONSTANT, new Feature(0, constant)));
    features.forEach((name, feature) -> lines.add(line(name, feature)));
    return lines;
  }

  private static String line(String name, Feature feature) {
    StringBuilder out = new StringBuilder(name);
    out.append(String.format(Locale.ROOT, "\t%.4f", feature.mean()));
    feature.weights().forEach(w -> out.append(String.format(Locale.ROOT, "\t%.4f", w)));
    return out.toString();
  }

  /// The probability of each class, in their order.
  ///
  /// @param counted how much of each feature there is; what is not named is not there
  public double[] probabilities(Map<String, Double> counted) {
    return probabilities(counted.keySet(), counted::get);
  }

  /// The probability of each class, in their order, where features are there or not.
  public double[] probabilities(Set<String> there) {
    return probabilities(there, _ -> 1);
  }

  private double[] probabilities(Set<String> names, ToDoubleFunction<String> value) {
    double[] sums = constant.stream().mapToDouble(c -> c).toArray();
    for (String name : new TreeSet<>(names)) {
      Feature feature = features.get(name);
      for (int k = 0; feature != null && k < sums.length; k++) {
        sums[k] += value.applyAsDouble(name) * feature.weights().get(k);
      }
    }
    return softmax(sums);
  }

  /// What is seen and speaks most for one class against the mean of the others, the strongest
  /// first; measured from what is usual.
  ///
  /// @param chosen place of the class
  public List<Weighed> reasons(Map<String, Double> counted, int chosen) {
    List<Weighed> reasons = new ArrayList<>();
    counted.forEach((name, value) -> {
      Feature feature = features.get(name);
      if (feature != null && value != 0) {
        double weight = (value - feature.mean()) * lead(feature.weights(), chosen);
        reasons.add(new Weighed(name, Math.round(weight * 100) / 100.0));
      }
    });
    return reasons.stream()
        .filter(r -> r.weight() > LEAST_REASON)
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::what))
        .limit(REASONS)
        .toList();
  }

  /// The same where features are there or not.
  public List<Weighed> reasons(Set<String> there, int chosen) {
    return reasons(there.stream().collect(Collectors.toMap(Function.identity(), _ -> 1.0)), chosen);
  }

  private double lead(List<Double> weights, int chosen) {
    double others = weights.stream().mapToDouble(w -> w).sum() - weights.get(chosen);
    return weights.get(chosen) - others / (classes.size() - 1);
  }

  /// Makes log odds probabilities.
  public static double[] softmax(double[] logs) {
    double most = Arrays.stream(logs).max().orElse(0);
    double[] odds = Arrays.stream(logs).map(v -> Math.exp(v - most)).toArray();
    double total = Arrays.stream(odds).sum();
    return Arrays.stream(odds).map(v -> v / total).toArray();
  }
}

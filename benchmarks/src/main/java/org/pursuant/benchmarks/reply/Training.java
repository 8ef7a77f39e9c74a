package org.pursuant.benchmarks.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pursuant.analysis.reply.Counted;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.analysis.reply.Weights;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.gold.Reading;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyType;

/// Learns the weights from labelled answers: multinomial logistic regression on standardised
/// features with a quadratic penalty, by gradient descent with momentum. Deterministic.
public final class Training {
  /// Not chosen by any measurement; that of the types was, in four parts of the answers learnt
  /// from.
  private static final double STATUS_PENALTY = 150;

  private static final double TYPE_PENALTY = 100;
  private static final int ROUNDS = 300;
  private static final double RATE = 0.15;
  private static final double MOMENTUM = 0.9;

  /// A feature that fewer examples show says nothing that could be relied on.
  private static final int LEAST_SEEN = 8;

  private static final double LEAST_DEVIATION = 0.1;

  private Training() {}

  /// One labelled example; several readings of one answer share its weight.
  private record Example(Map<String, Double> counted, int label, double weight) {}

  /// Learns from labelled answers.
  ///
  /// @param counted what is counted of each, in their order
  public static ReplyWeights learn(List<LabelledAnswer> answers, List<Counted> counted) {
    List<Example> statuses = new ArrayList<>();
    List<Example> types = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      LabelledAnswer answer = answers.get(i);
      double share = 1.0 / answer.readings().size();
      for (Reading said : answer.readings()) {
        Labels reading = said.reply();
        if (reading.type() != ReplyType.NIL) {
          types.add(new Example(counted.get(i).ofReply(), reading.type().place(), share));
        }
        addStatuses(statuses, counted.get(i), reading, share);
      }
    }
    return new ReplyWeights(
        fit(statuses, LimbStatus.values().length, STATUS_PENALTY),
        fit(types, ReplyType.NIL.place(), TYPE_PENALTY));
  }

  private static void addStatuses(
      List<Example> statuses, Counted counted, Labels reading, double share) {
    double each = share / Math.sqrt(counted.limbs().size());
    for (int j = 0; j < counted.limbs().size(); j++) {
      LimbStatus status = reading.limbs().get(counted.limbs().get(j).label());
      if (status != null) {
        statuses.add(new Example(counted.ofLimbs().get(j), status.place(), each));
      }
    }
  }

  private static Weights fit(List<Example> examples, int classes, double penalty) {
    List<String> names = names(examples);
    Matrix matrix = Matrix.of(examples, names);
    double[][] w = descend(examples, matrix, classes, penalty);
    Map<String, Weights.Feature> features = new HashMap<>();
    double[] constant = new double[classes];
    for (int k = 0; k < classes; k++) {
      constant[k] = w[k][names.size()];
    }
    for (int j = 0; j < names.size(); j++) {
      List<Double> weights = new ArrayList<>();
      for (int k = 0; k < classes; k++) {
        double weight = w[k][j] / matrix.deviations()[j];
        weights.add(weight);
        constant[k] -= weight * matrix.means()[j];
      }
      features.put(names.get(j), new Weights.Feature(matrix.means()[j], weights));
    }
    return new Weights(classes, boxed(constant), features);
  }

  private static List<Double> boxed(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double v : values) {
      list.add(v);
    }
    return list;
  }

  private static List<String> names(List<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(e -> e.counted().keySet().forEach(k -> seen.merge(k, 1, Integer::sum)));
    return seen.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_SEEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double[][] descend(
      List<Example> examples, Matrix matrix, int classes, double penalty) {
    int width = matrix.means().length;
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double[][] w = new double[classes][width + 1];
    double[][] speed = new double[classes][width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] gradient = gradient(examples, matrix, w);
      for (int k = 0; k < classes; k++) {
        for (int j = 0; j <= width; j++) {
          double slope = (gradient[k][j] + (j < width ? penalty * w[k][j] : 0)) / total;
          speed[k][j] = MOMENTUM * speed[k][j] - RATE * slope;
          w[k][j] += speed[k][j];
        }
      }
    }
    return w;
  }

  private static double[][] gradient(List<Example> examples, Matrix matrix, double[][] w) {
    int width = matrix.means().length;
    double[][] gradient = new double[w.length][width + 1];
    for (int i = 0; i < examples.size(); i++) {
      double[] row = matrix.rows()[i];
      double[] p = Weights.softmax(products(row, w));
      for (int k = 0; k < w.length; k++) {
        double off = examples.get(i).weight() * (p[k] - (examples.get(i).label() == k ? 1 : 0));
        gradient[k][width] += off;
        for (int j = 0; j < width; j++) {
          gradient[k][j] += off * row[j];
        }
      }
    }
    return gradient;
  }

  private static double[] products(double[] row, double[][] w) {
    double[] sums = new double[w.length];
    for (int k = 0; k < w.length; k++) {
      sums[k] = w[k][row.length];
      for (int j = 0; j < row.length; j++) {
        sums[k] += w[k][j] * row[j];
      }
    }
    return sums;
  }

  /// The features of all examples, each with mean 0 and deviation 1.
  private static final class Matrix {
    private final double[][] rows;
    private final double[] means;
    private final double[] deviations;

    Matrix(int examples, int width) {
      rows = new double[examples][width];
      means = new double[width];
      deviations = new double[width];
    }

    static Matrix of(List<Example> examples, List<String> names) {
      Matrix matrix = new Matrix(examples.size(), names.size());
      for (int j = 0; j < names.size(); j++) {
        for (int i = 0; i < examples.size(); i++) {
          matrix.rows[i][j] = examples.get(i).counted().getOrDefault(names.get(j), 0.0);
        }
        matrix.standardise(j);
      }
      return matrix;
    }

    private void standardise(int j) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[j];
      }
      means[j] = sum / rows.length;
      for (double[] row : rows) {
        squares += (row[j] - means[j]) * (row[j] - means[j]);
      }
      deviations[j] = Math.max(LEAST_DEVIATION, Math.sqrt(squares / rows.length));
      for (double[] row : rows) {
        row[j] = (row[j] - means[j]) / deviations[j];
      }
    }

    double[][] rows() {
      return rows;
    }

    double[] means() {
      return means;
    }

    double[] deviations() {
      return deviations;
    }
  }
}

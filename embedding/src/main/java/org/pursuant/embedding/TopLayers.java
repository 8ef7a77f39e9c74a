package org.pursuant.embedding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Two layers on top of a network, the first bounded by tanh, the second made probabilities.
final class TopLayers {
  /// Names of such layers' weights begin so.
  static final String PREFIX = "top.";

  private final float[] inner;
  private final float[] innerBias;
  private final float[] outer;
  private final float[] outerBias;

  private TopLayers(float[] inner, float[] innerBias, float[] outer, float[] outerBias) {
    this.inner = inner;
    this.innerBias = innerBias;
    this.outer = outer;
    this.outerBias = outerBias;
  }

  /// Those of a name.
  ///
  /// @throws IOException if the weights lack them
  static TopLayers of(NetworkWeights weights, String name) throws IOException {
    String all = PREFIX + name;
    return new TopLayers(
        weights.floats(all + ".inner"),
        weights.floats(all + ".inner.bias"),
        weights.floats(all + ".outer"),
        weights.floats(all + ".outer.bias"));
  }

  /// A probability for each class.
  List<Double> of(float[] values) {
    double[] middle = through(values, inner, innerBias);
    float[] bounded = new float[middle.length];
    for (int i = 0; i < middle.length; i++) {
      bounded[i] = (float) Math.tanh(middle[i]);
    }
    return shares(through(bounded, outer, outerBias));
  }

  private static double[] through(float[] values, float[] matrix, float[] bias) {
    double[] sums = new double[bias.length];
    for (int j = 0; j < sums.length; j++) {
      sums[j] = bias[j];
    }
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += (double) values[i] * matrix[i * sums.length + j];
      }
    }
    return sums;
  }

  private static List<Double> shares(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double all = 0;
    for (double score : scores) {
      all += Math.exp(score - most);
    }
    List<Double> shares = new ArrayList<>();
    for (double score : scores) {
      shares.add(Math.exp(score - most) / all);
    }
    return shares;
  }
}

package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.pursuant.analysis.model.LogisticModel;
import org.pursuant.domain.commitment.Grounds;

/// Decides which of the clauses that announce something promise: weights learnt from labelled
/// answers. Immutable.
///
/// @param weights tell [#PROMISE] from [#OTHER]
public record PromiseModel(LogisticModel weights) {
  /// Classes of the weights.
  public static final String PROMISE = "promise";

  public static final String OTHER = "other";

  /// Least probability of a promise, where precision and recall were nearest in cross-validation.
  private static final double LEAST = 0.4;

  private static final LogisticModel EVEN =
      new LogisticModel(List.of(OTHER, PROMISE), List.of(0.0, 0.0), new TreeMap<>());

  /// Knows nothing: all is as probable as not.
  static final PromiseModel NONE = new PromiseModel(EVEN);

  /// The model that is shipped.
  static PromiseModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    private static final PromiseModel MODEL =
        new PromiseModel(LogisticModel.shipped(PromiseModel.class, "promise.tsv"));
  }

  /// How probably a clause with these signs promises something.
  public double probability(Set<String> signs) {
    return weights.probabilities(signs)[weights.classes().indexOf(PROMISE)];
  }

  /// What is said of a clause with these signs that is taken for a promise.
  ///
  /// @param probability theirs
  Grounds grounds(Set<String> signs, double probability) {
    return new Grounds(
        Math.round(probability * 100) / 100.0,
        weights.reasons(signs, weights.classes().indexOf(PROMISE)));
  }

  boolean promises(double probability) {
    return probability >= LEAST;
  }
}

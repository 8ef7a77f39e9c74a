package org.pursuant.analysis.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.analysis.model.LogisticModel;

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
      new LogisticModel(List.of(OTHER, PROMISE), List.of(0.0, 0.0), Map.of());

  /// Knows nothing: all is as probable as not.
  static final PromiseModel NONE = new PromiseModel(EVEN);

  /// The model that is shipped.
  static PromiseModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    private static final PromiseModel MODEL = new PromiseModel(load("promise.tsv"));

    private static LogisticModel load(String name) {
      try (InputStream in = PromiseModel.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the weights are not on the class path: " + name);
        }
        return LogisticModel.read(
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// How probably a clause with these signs promises something.
  public double probability(Set<String> signs) {
    return weights.probabilities(signs)[weights.classes().indexOf(PROMISE)];
  }

  boolean promises(double probability) {
    return probability >= LEAST;
  }
}

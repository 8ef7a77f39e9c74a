package org.pursuant.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.analysis.model.LogisticModel;
import org.pursuant.benchmarks.learning.LogisticLearner.Example;

final class LogisticLearnerTest {
  private static final List<String> CLASSES = List.of("dry", "wet");

  /// Wet where there are more clouds than three; wind and the one rare thing say nothing.
  private static List<Example> weather() {
    Random random = new Random(11);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double clouds = random.nextInt(7);
      Map<String, Double> counted =
          i == 0
              ? Map.of("clouds", clouds, "comet", 1.0)
              : Map.of("clouds", clouds, "wind", random.nextDouble());
      examples.add(new Example(counted, clouds > 3 ? "wet" : "dry", 1));
    }
    return examples;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsWhatTellsTheClassesApart(boolean scaled) {
    LogisticModel model = new LogisticLearner(1, 4, 0, scaled).learn(CLASSES, weather());
    assertThat(model.probabilities(Map.of("clouds", 6.0))[1]).isGreaterThan(0.9);
    assertThat(model.probabilities(Map.of("clouds", 0.0))[1]).isLessThan(0.1);
    assertThat(model.features()).containsOnlyKeys("clouds", "wind");
  }

  @Test
  void leavesOutWhatCountsNextToNothing() {
    LogisticModel model = new LogisticLearner(1, 4, 0.5, true).learn(CLASSES, weather());
    assertThat(model.features()).containsOnlyKeys("clouds");
  }

  @Test
  void whatIsThereCountsOnce() {
    Example example = Example.of(Set.of("hail"), "wet");
    assertThat(example).isEqualTo(new Example(Map.of("hail", 1.0), "wet", 1));
  }
}

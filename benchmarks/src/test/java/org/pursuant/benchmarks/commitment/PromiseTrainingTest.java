package org.pursuant.benchmarks.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pursuant.analysis.commitment.Commitments;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.LabelledCommitment;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.gold.Reading;
import org.pursuant.domain.reply.ReplyType;

/// What is learnt from labels is what they say, also where it is odd.
class PromiseTrainingTest {
  private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
  private static final List<String> THINGS =
      List.of("lamps", "piers", "buoys", "ferries", "moorings", "locks", "sluices", "bells");

  private static LabelledAnswer answer(int n, String text, String... promises) {
    List<LabelledCommitment> labelled =
        List.of(promises).stream()
            .map(p -> new LabelledCommitment(p, "publish", "firm", null, null, null))
            .toList();
    Labels reply = new Labels(ReplyType.FULL, Set.of(), Map.of());
    return new LabelledAnswer(
        "id-" + n, DAY, "What steps?", text, List.of(new Reading(reply, labelled)));
  }

  /// Readers for whom to weigh is to promise, and to publish is not.
  private static List<LabelledAnswer> oddly() {
    return IntStream.range(0, 80)
        .mapToObj(n -> {
          String thing = THINGS.get(n % THINGS.size());
          String weighs = "we will weigh the " + thing;
          return n % 2 == 0
              ? answer(n, "Indeed " + weighs + ".", weighs)
              : answer(n, "We will publish a list of the " + thing + ".");
        })
        .toList();
  }

  @Test
  void theWeightsFollowTheLabels() {
    var model = PromiseTraining.learn(oddly());
    assertThat(Commitments.in("We will weigh the anchors.", DAY, model)).hasSize(1);
    assertThat(Commitments.in("We will publish a list of the anchors.", DAY, model)).isEmpty();
    assertThat(model.weights().lines()).isEqualTo(PromiseTraining.learn(oddly()).weights().lines());
  }

  @Test
  void everyAnswerIsScoredByWhatOthersTeach() {
    CommitmentScore score = PromiseTraining.crossValidated(oddly());
    assertThat(score.gold()).isEqualTo(40);
    assertThat(score.f1()).isGreaterThan(0.95);
    List<LabelledAnswer> few =
        List.of(answer(1, "We will weigh the lamps.", "We will weigh the lamps"));
    assertThat(PromiseTraining.crossValidated(few).gold()).as("nothing to learn from").isEqualTo(1);
  }
}

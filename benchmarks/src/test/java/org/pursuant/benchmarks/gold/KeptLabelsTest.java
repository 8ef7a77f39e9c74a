package org.pursuant.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.gold.KeptLabels.Kept;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyType;

/// What weights are learnt from hangs together.
class KeptLabelsTest {
  private final List<Kept> all = KeptLabels.all();

  @Test
  void eachAnswerIsLabelledOnce() {
    assertThat(all).hasSize(2_275).extracting(Kept::id).doesNotHaveDuplicates();
    assertThat(all).isSortedAccordingTo(Comparator.comparingLong(Kept::id));
  }

  @Test
  void thoseWithoutMarkersAreOthers() {
    assertThat(KeptLabels.withoutMarkers())
        .hasSize(2_160)
        .extracting(Kept::id)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(all.stream().map(Kept::id).toList());
    assertThat(KeptLabels.withoutMarkers()).allMatch(k -> k.labels().markers().isEmpty());
  }

  @Test
  void aTenthOfThoseWithoutMarkersIsHeldBackFromLearning() {
    assertThat(KeptLabels.learntFrom())
        .hasSize(4_212)
        .containsAll(all)
        .extracting(Kept::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aFullReplyAnswersEveryLimbAndARefusalHardlyAny() {
    assertThat(all)
        .filteredOn(k -> k.labels().type() == ReplyType.FULL)
        .allMatch(k -> Set.copyOf(k.labels().limbs().values()).equals(Set.of(LimbStatus.ANSWERED)));
    assertThat(all)
        .filteredOn(k -> k.labels().type() == ReplyType.REFUSAL)
        .allMatch(k -> k.labels().limbs().containsValue(LimbStatus.NOT));
  }
}

package org.pursuant.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyNetwork.Likely;
import org.pursuant.domain.reply.ReplyType;

/// What is counted and what the network reads both have a say.
class WeighingTest {
  private static final String QUESTION =
      "To ask the Minister for Otters, how many otters there are in Wessex.";
  private static final String ANSWER = "The Government cares for otters, wherever they live.";

  private static final Counted COUNTED = Counted.of(QUESTION, ANSWER);

  private static Likely likely(ReplyType type, LimbStatus status) {
    Double[] types = new Double[ReplyType.values().length];
    Double[] statuses = new Double[LimbStatus.values().length];
    Arrays.fill(types, 0.01);
    Arrays.fill(statuses, 0.01);
    types[type.place()] = 0.94;
    statuses[status.place()] = 0.98;
    return new Likely(List.of(types), List.of(List.of(statuses)));
  }

  private static Weighing with(ReplyType type, LimbStatus status) {
    return Weighing.of(ReplyWeights.shipped(), COUNTED, Optional.of(likely(type, status)));
  }

  @Test
  void withoutANetworkItIsWhatIsCounted() {
    Weighing weighing = Weighing.of(ReplyWeights.shipped(), COUNTED, Optional.empty());
    assertThat(weighing.types())
        .containsExactly(ReplyWeights.shipped().type().probabilities(COUNTED.ofReply()));
  }

  @Test
  void whatTheNetworkTakesToBeLikelyBecomesLikelier() {
    double before =
        Weighing.of(ReplyWeights.shipped(), COUNTED, Optional.empty())
            .types()[ReplyType.DEFERRAL.place()];
    Weighing weighing = with(ReplyType.DEFERRAL, LimbStatus.NOT);
    assertThat(weighing.types()[ReplyType.DEFERRAL.place()]).isGreaterThan(before);
    assertThat(Arrays.stream(weighing.types()).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(weighing.statuses().getFirst()).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aReasonSaysThatItWasReadWhereThatSpokeForTheVerdict() {
    Weighing weighing = with(ReplyType.REFERRAL, LimbStatus.NOT);
    assertThat(weighing.reasons(ReplyType.REFERRAL).getFirst().what())
        .isEqualTo("read together with the question");
    assertThat(weighing.reasons(0, LimbStatus.ANSWERED))
        .noneMatch(r -> r.what().startsWith("read together"));
  }

  @Test
  void aReplyIsReadByBothTogether() {
    Replies replies =
        new Replies((_, _, _) -> Optional.of(likely(ReplyType.EVASION, LimbStatus.NOT)));
    ReadReply read = replies.read(QUESTION, ANSWER);
    assertThat(read.type()).isEqualTo(ReplyType.EVASION);
    assertThat(read.limbs().getFirst().status()).isEqualTo(LimbStatus.NOT);
  }
}

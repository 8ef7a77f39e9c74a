package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyNetwork.Likely;
import org.pursuant.domain.reply.ReplyType;

/// What the network that ships reads, where it is plain. All texts are invented.
class OnnxReplyNetworkTest {
  private static final OnnxReplyNetwork NETWORK = new OnnxReplyNetwork();

  @AfterAll
  static void close() {
    NETWORK.close();
  }

  private static Likely read(String question, String answer) {
    Limb whole = new Limb("1", 1, 0, 0, 0, question.length());
    return NETWORK.read(question, List.of(whole), answer).orElseThrow();
  }

  private static int likeliest(List<Double> shares) {
    return IntStream.range(0, shares.size())
        .boxed()
        .max(Comparator.comparing(shares::get))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how many otters there are in Wessex | There are 412 otters in Wessex. | FULL | ANSWERED",
        "how many otters there are in Wessex | This information is not held centrally. | REFUSAL | NOT",
        "whether she plans to ban boats in Wessex | The Government has no plans to ban boats in Wessex. | FULL | ANSWERED",
        "when she will publish the otter strategy | The strategy will be published in due course. | DEFERRAL | NOT",
        "how many otters there are in Wessex | I refer the hon. Member to the answer I gave on 4 May 2031 to Question 1234. | REFERRAL | NOT",
      })
  void plainRepliesAreReadForWhatTheyAre(
      String asked, String said, ReplyType type, LimbStatus status) {
    Likely likely = read("To ask the Minister for Otters, " + asked + ".", said);
    assertThat(likeliest(likely.types())).isEqualTo(type.place());
    assertThat(likeliest(likely.statuses().getFirst())).isEqualTo(status.place());
  }

  @Test
  void sharesMakeUpOneAndAreTheSameAgain() {
    Likely likely = read("To ask the Minister, how many otters there are.", "Many.");
    assertThat(likely.types()).hasSize(ReplyType.values().length);
    assertThat(likely.types().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    assertThat(likely.statuses().getFirst()).hasSize(LimbStatus.values().length);
    assertThat(read("To ask the Minister, how many otters there are.", "Many.")).isEqualTo(likely);
  }

  @Test
  void readersDoNotDisturbOneAnother() {
    List<String> answers =
        IntStream.range(0, 40).mapToObj(i -> "There are " + i + " otters. ".repeat(i + 1)).toList();
    List<Likely> alone =
        answers.stream().map(a -> read("To ask the Minister, how many otters.", a)).toList();
    List<Likely> together =
        answers.parallelStream()
            .map(a -> read("To ask the Minister, how many otters.", a))
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void afterClosingNothingIsRead() {
    var other = new OnnxReplyNetwork();
    other.close();
    other.close();
    assertThatThrownBy(() -> other.read("How many?", List.of(), "Many."))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingIsMissing() {
    assertThat(read("", "").statuses()).hasSize(1);
    assertThat(NETWORK.missing()).isEmpty();
  }
}

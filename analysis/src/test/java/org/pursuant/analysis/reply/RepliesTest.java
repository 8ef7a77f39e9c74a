package org.pursuant.analysis.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.reply.LimbReply;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyNetwork;
import org.pursuant.domain.reply.ReplyType;

/// What answers do with what was asked, where it is plain.
class RepliesTest {
  private static final String QUESTION =
      "To ask the Minister for Otters, how many otters there are in Wessex.";

  private final Replies replies = new Replies(ReplyNetwork.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The information requested is not held centrally. | refusal | not_held",
        "This information could only be provided at disproportionate cost. | refusal | cost",
        "I refer the hon. Member to the answer I gave on 4 May 2031 to Question 1234. | referral | refers_earlier",
        "I will write to the hon. Member and place a copy in the Library of the House. | deferral | will_write library_deposit",
        "An answer is being prepared and will be provided as soon as it is available. | deferral | holding",
        "Further details will be set out in due course. | deferral | due_course",
        "It has not been possible to answer this question before Prorogation. | nil | prorogation",
      })
  void standardRepliesAreReadForWhatTheyAre(String answer, String type, String markers) {
    ReadReply read = replies.read(QUESTION, answer);
    assertThat(read.type().code()).isEqualTo(type);
    assertThat(read.markers().stream().map(m -> m.marker().code()).collect(Collectors.joining(" ")))
        .isEqualTo(markers);
    assertThat(read.limbs()).allMatch(l -> l.status() == LimbStatus.NOT && l.shown());
  }

  @Test
  void aNumberAnswersHowMany() {
    ReadReply read = replies.read(QUESTION, "There are 1,204 otters in Wessex.");
    assertThat(read.type()).isEqualTo(ReplyType.FULL);
    assertThat(read.limbs().getFirst().status()).isEqualTo(LimbStatus.ANSWERED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A budget for patrols will be published shortly. | DUE_COURSE",
        "We do not comment on individual otters. | NO_COMMENT_POLICY",
        "Otter policy is devolved in Scotland. | DEVOLVED",
        "The siting of holts is a matter for local authorities. | OTHER_BODY",
        "The counting of otters is an operational matter. | OPERATIONAL",
        "This is withheld for reasons of national security. | SECURITY",
        "The terms are commercially sensitive. | COMMERCIAL",
        "It would be inappropriate to comment on an ongoing investigation. | LIVE_CASE",
        "There are no plans to move the otters. | NO_PLANS",
        "No assessment has been made of the otters. | NO_ASSESSMENT",
        "We keep the number of otters under review. | UNDER_REVIEW",
        "The figures are available at: www.otters.example. | PUBLISHED_SOURCE",
      })
  void eachMarkerIsShownByItsSentence(String sentence, Marker marker) {
    String before = "Otters are welcome everywhere. ";
    ReadReply read = replies.read(QUESTION, before + sentence);
    assertThat(read.markers())
        .anyMatch(m ->
            m.marker() == marker
                && m.start() == before.length()
                && m.end() == before.length() + sentence.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We have not held discussions with the otters. | NOT_HELD",
        "Rangers will help the otters as soon as possible. | DUE_COURSE",
        "Funding will be a matter for the next Spending Review. | OTHER_BODY",
      })
  void whatOnlySoundsLikeAMarkerIsNone(String sentence, Marker marker) {
    assertThat(replies.read(QUESTION, sentence).markers()).noneMatch(m -> m.marker() == marker);
  }

  @Test
  void everyVerdictHasItsReasonsAndItsConfidence() {
    ReadReply read =
        replies.read(
            "To ask, how many (a) otters and (b) newts there are.",
            "There are 12 otters. The number of newts is not held centrally.");
    assertThat(read.limbs()).extracting(l -> l.limb().label()).containsExactly("a", "b");
    assertThat(read.limbs()).allMatch(l -> !l.reasons().isEmpty());
    assertThat(read.reasons()).isNotEmpty();
    assertThat(read.confidence()).isBetween(0.0, 1.0);
    assertThat(read.limbs()).extracting(LimbReply::confidence).allMatch(c -> c >= 0 && c <= 1);
  }

  @Test
  void anyTextIsReadAndAlwaysAlike() {
    Random random = new Random(11);
    List<String> pieces =
        List.of(
            "not ",
            "held ",
            "will ",
            "write ",
            "to ",
            "the ",
            "hon. ",
            "Member ",
            ". ",
            "\n",
            "\t|",
            "£12 ",
            "considering ",
            "(a) ",
            "a matter for ");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(replies.read(QUESTION, text.toString()))
          .isEqualTo(replies.read(QUESTION, text.toString()));
    }
  }

  @Test
  void aVeryLongTextIsReadToABound() {
    String hostile = "we will be not to ".repeat(20_000);
    assertThat(replies.read(hostile, hostile).limbs()).isNotEmpty();
  }
}

package org.pursuant.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.PromiseFinder.Findings;
import org.pursuant.domain.commitment.PromiseFinder.Source;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.QuestionId;

/// Which promises are one, and what says that one was kept.
class PromisesTest {
  private static Findings in(String heading, String text) {
    return new Promises()
        .find(
            new Source(new QuestionId(1), LocalDate.of(2031, 2, 3), "harbours", "m/1", heading),
            text);
  }

  private static String key(String heading, String text) {
    List<Said> said = in(heading, text).said();
    assertThat(said).as(text).hasSize(1);
    return said.getFirst().key();
  }

  @Test
  void thePromiseOfANamedThingIsOneWhateverTheTime() {
    String first = key("Lamps", "We will publish the Harbour Lights Strategy in the spring.");
    assertThat(key("Piers", "The Harbour Lights Strategy will be published in due course."))
        .isEqualTo(first);
    assertThat(key("Piers", "The Government will publish a Harbour Lights Strategy by July 2031."))
        .isEqualTo(first);
  }

  @Test
  void everyPromiseTellsHowSureItIsAndWhichSignsSpokeForIt() {
    Grounds grounds =
        in("Lamps", "We will publish the Harbour Lights Strategy in the spring.")
            .said()
            .getFirst()
            .commitment()
            .grounds();
    assertThat(grounds.confidence()).isBetween(0.4, 1.0);
    assertThat(grounds.reasons()).isNotEmpty().allMatch(r -> r.weight() > 0);
  }

  @Test
  void aResponseToAThingIsNotTheThing() {
    assertThat(key("Lamps", "We will publish the response to the Harbour Lights Review in May."))
        .isNotEqualTo(key("Lamps", "We will publish the Harbour Lights Review in May."));
  }

  @Test
  void whatSaysLittleIsJoinedWithinOneHeadingOnly() {
    String text = "Further details will be set out in due course.";
    assertThat(key("Lamps", text))
        .isEqualTo(key("Lamps", "Further details will be set out shortly."))
        .isNotEqualTo(key("Piers", text));
  }

  @Test
  void thePastTenseOfTheSameActIsEvidence() {
    String promised = key("Lamps", "We will publish the Harbour Lights Strategy in the spring.");
    List<Done> done = in("Piers", "On 4 May we published the Harbour Lights Strategy.").done();
    assertThat(done).extracting(Done::key).containsExactly(promised);
    assertThat(in("Piers", "The Harbour Lights Strategy was published in May.").done())
        .extracting(Done::key)
        .containsExactly(promised);
  }

  @Test
  void aLetterOrAMeetingIsADeedWhereItsSentenceTellsOfNoOther() {
    assertThat(acts("I wrote to the harbour masters about the broken buoy chains."))
        .containsExactly(Act.WRITE);
    assertThat(acts("We met the harbour masters in May.")).containsExactly(Act.MEET);
    assertThat(acts("We updated the House, and we published the Harbour Lights Strategy."))
        .containsExactly(Act.PUBLISH);
    assertThat(acts("The standards for buoys were met.")).isEmpty();
  }

  private static List<Act> acts(String text) {
    return in("Piers", text).done().stream().map(Done::act).toList();
  }

  @Test
  void aDeedTellsTheLastDayThatItsSentenceNames() {
    assertThat(over("On 4 May 2030 we published the Harbour Lights Strategy."))
        .isEqualTo(LocalDate.of(2030, 5, 4));
    assertThat(over("We published the Harbour Lights Strategy in 2029."))
        .isEqualTo(LocalDate.of(2029, 12, 31));
    assertThat(over("We published the Harbour Lights Strategy in May."))
        .as("the last May before the answer")
        .isEqualTo(LocalDate.of(2030, 5, 31));
    assertThat(over("We published Harbour Lights Review 2029."))
        .as("a year in a name is none in which it was done")
        .isNull();
  }

  private static @Nullable LocalDate over(String text) {
    return in("Piers", text).done().getFirst().over();
  }

  @Test
  void whatIsStillToComeIsNoEvidence() {
    assertThat(in("Piers", "We will publish the Harbour Lights Strategy.").done()).isEmpty();
  }
}

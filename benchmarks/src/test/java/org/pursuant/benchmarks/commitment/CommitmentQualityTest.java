package org.pursuant.benchmarks.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.LabelledCommitment;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.gold.Reading;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.reply.ReplyType;

/// How promises found are scored against readings; all answers are invented.
class CommitmentQualityTest {
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 30);
  private static final Pattern PLEDGE = Pattern.compile("We pledge [^.]+");

  private static LabelledCommitment promise(String quote, @Nullable LocalDate due) {
    return new LabelledCommitment(quote, "publish", "firm", null, null, due);
  }

  private static Reading reading(LabelledCommitment... promises) {
    return new Reading(new Labels(ReplyType.FULL, Set.of(), Map.of()), List.of(promises));
  }

  private static LabelledAnswer answer(String id, String text, Reading... readings) {
    return new LabelledAnswer(id, LocalDate.of(2031, 2, 3), "What steps?", text, List.of(readings));
  }

  /// Finds what is pledged, all of it due at the end of June.
  private static List<Commitment> pledges(String text, @Nullable LocalDate day) {
    List<Commitment> found = new ArrayList<>();
    Matcher m = PLEDGE.matcher(text);
    while (m.find()) {
      found.add(
          new Commitment(
              m.start(),
              m.end(),
              m.group(),
              "We",
              Act.PUBLISH,
              Firmness.FIRM,
              new Due("in June", null, JUNE),
              new Grounds(1, List.of())));
    }
    return found;
  }

  private static CommitmentQuality.Figures score(LabelledAnswer... answers) {
    return new CommitmentQuality(List.of(answers)).run(CommitmentQualityTest::pledges);
  }

  @Test
  void whatIsFoundAtItsPlaceCountsAndTheRestIsMissedOrInExcess() {
    CommitmentScore score =
        score(
                answer(
                    "1",
                    "We pledge new lamps. We promise new bells. We pledge new ropes.",
                    reading(
                        promise("We pledge new lamps", JUNE),
                        promise("We promise new bells", JUNE))))
            .shipped()
            .getFirst();

    assertThat(score.gold()).isEqualTo(2);
    assertThat(score.found()).isEqualTo(2);
    assertThat(score.matched()).isEqualTo(1);
    assertThat(score.precision()).isEqualTo(0.5, within(1e-9));
    assertThat(score.recall()).isEqualTo(0.5, within(1e-9));
    assertThat(score.actsRight()).isEqualTo(1);
  }

  @Test
  void daysAreRightOnlyWhereBothAre() {
    CommitmentScore score =
        score(
                answer(
                    "1",
                    "We pledge new lamps. We pledge new bells. We pledge new ropes.",
                    reading(
                        promise("We pledge new lamps", JUNE),
                        promise("We pledge new bells", JUNE.plusDays(1)),
                        promise("We pledge new ropes", null))))
            .shipped()
            .getFirst();

    assertThat(score.matched()).isEqualTo(3);
    assertThat(score.dated()).isEqualTo(2);
    assertThat(score.datedRight()).isEqualTo(0.5, within(1e-9));
    assertThat(score.datesRight()).isEqualTo(1.0 / 3, within(1e-9));
  }

  @Test
  void eachReadingIsScoredByItselfAndTheFirstTwoAgainstEachOther() {
    String text = "We pledge new lamps. We promise new bells.";
    LabelledCommitment lamps = promise("We pledge new lamps", JUNE);
    LabelledCommitment bells = promise("We promise new bells", null);
    CommitmentQuality.Figures figures =
        score(answer("1", text, reading(lamps), reading(lamps, bells)));

    assertThat(figures.readings()).isEqualTo(2);
    assertThat(figures.shipped()).extracting(CommitmentScore::gold).containsExactly(1, 2);
    assertThat(figures.shipped()).extracting(CommitmentScore::recall).containsExactly(1.0, 0.5);
    assertThat(figures.agreement())
        .singleElement()
        .satisfies(
            a -> assertThat(List.of(a.gold(), a.found(), a.matched())).containsExactly(1, 2, 1));
  }

  @Test
  void asManyReadingsCountAsEveryAnswerHas() {
    Reading none = reading();
    CommitmentQuality.Figures figures =
        score(answer("1", "Indeed.", none, none), answer("2", "Indeed.", none));

    assertThat(figures.readings()).isEqualTo(1);
    assertThat(figures.shipped()).hasSize(1);
    assertThat(figures.agreement()).as("of one reading with none").isEmpty();
  }

  @Test
  void theHalvesAreApartAndTogetherAll() {
    LabelledAnswer[] answers =
        Stream.iterate(1, n -> n + 1)
            .limit(12)
            .map(n ->
                answer(
                    "otter-" + n,
                    "We pledge new lamps.",
                    reading(promise("We pledge new lamps", JUNE))))
            .toArray(LabelledAnswer[]::new);
    long written = Stream.of(answers).filter(LabelledAnswer::readWhileWriting).count();
    CommitmentQuality.Figures figures = score(answers);

    assertThat(figures.answers()).isEqualTo(12);
    assertThat(figures.halves()).containsOnlyKeys("A", "B");
    assertThat(written).isBetween(1L, 11L);
    assertThat(figures.halves().get("A"))
        .singleElement()
        .satisfies(s -> assertThat(s.gold()).isEqualTo((int) written));
    assertThat(figures.halves().get("B"))
        .singleElement()
        .satisfies(s -> assertThat(s.gold()).isEqualTo(12 - (int) written));
  }

  @Test
  void theBaselineTakesEverySentenceWithWill() {
    CommitmentScore baseline =
        score(
                answer(
                    "1",
                    "We will light the piers. It will rain. We pledge new lamps.",
                    reading(promise("We will light the piers", null))))
            .keywords()
            .getFirst();

    assertThat(baseline.found()).isEqualTo(2);
    assertThat(baseline.matched()).isEqualTo(1);
    assertThat(baseline.datesRight()).as("it gives none").isEqualTo(1);
  }

  @Test
  void ofNoAnswersThereAreNoReadings() {
    CommitmentQuality.Figures figures = score();
    assertThat(figures.readings()).isZero();
    assertThat(figures.shipped()).isEmpty();
  }
}

package org.pursuant.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader.ChangeLog;
import org.pursuant.domain.text.SourceText;

/// A grown record is what the index takes for a real one, always the same, and like the one it was
/// learnt from.
class GrownRecordTest {
  private static final Learnt LEARNT = Learnt.of(new InventedRecord());
  private static final int SIZE = 3_000;

  private static GrownRecord grown(long seed) {
    return new GrownRecord(LEARNT, SIZE, seed, 9);
  }

  private static List<QuestionSummary> all(GrownRecord record) {
    List<QuestionSummary> all = new ArrayList<>();
    record.forEach(all::add);
    return all;
  }

  @Test
  void oneSeedGivesOneRecordAndAnotherSeedAnother() {
    assertThat(all(grown(1))).isEqualTo(all(grown(1))).isNotEqualTo(all(grown(2)));
  }

  @Test
  void anyQuestionIsMadeWithoutTheOthers() {
    List<QuestionSummary> all = all(grown(1));
    assertThat(grown(1).summary(new QuestionId(2_001))).contains(all.get(2_000));
    assertThat(grown(1).summaries(List.of(new QuestionId(7), new QuestionId(SIZE + 1L))))
        .containsExactly(all.get(6));
  }

  @Test
  void changesComeInOrderInBatchesToTheEnd() {
    GrownRecord record = grown(1);
    List<QuestionSummary> met = new ArrayList<>();
    long sequence = 0;
    boolean more = true;
    while (more) {
      ChangeLog log = record.changesSince(9, sequence, 300);
      assertThat(log.epoch()).isEqualTo(9);
      assertThat(log.changed()).hasSizeLessThanOrEqualTo(300);
      met.addAll(log.changed());
      sequence = log.sequence();
      more = log.more();
    }
    assertThat(met).isEqualTo(all(record));
    assertThat(record.changesSince(9, sequence, 300).changed()).isEmpty();
  }

  @Test
  void anotherEpochIsToldEverythingFromTheBeginning() {
    ChangeLog log = grown(1).changesSince(8, 500, 10);
    assertThat(log.epoch()).isEqualTo(9);
    assertThat(log.changed().getFirst().id()).isEqualTo(new QuestionId(1));
  }

  @Test
  void aRevisedQuestionIsAChangeWithAWordOfItsOwn() {
    GrownRecord record = grown(1);
    QuestionId id = new QuestionId(17);
    QuestionSummary before = record.summary(id).orElseThrow();
    record.revise(id);
    ChangeLog log = record.changesSince(9, SIZE, 10);
    assertThat(log.changed()).singleElement().isEqualTo(record.summary(id).orElseThrow());
    assertThat(text(log.changed().getFirst())).contains(record.addition(id));
    assertThat(text(before)).doesNotContain(record.addition(id));
    assertThat(log.changed().getFirst().path()).isEqualTo(before.path());
  }

  private static String text(QuestionSummary question) {
    var text = question.state().question();
    return text == null ? "" : text.text().plain();
  }

  @Test
  void questionsAnsweredTogetherNameEachOtherAndShareTheAnswer() {
    List<QuestionSummary> all = all(grown(1));
    Map<GroupPartner, QuestionState> named = new HashMap<>();
    all.forEach(q -> named.put(named(q.state()), q.state()));
    int looked = 0;
    for (QuestionSummary question : all) {
      for (GroupPartner partner : question.state().group()) {
        QuestionState other = Objects.requireNonNull(named.get(partner));
        assertThat(other.group()).contains(named(question.state()));
        assertThat(other.body()).isEqualTo(question.state().body());
        // One of a group may still wait on the last day of the record.
        if (other.answered() && question.state().answered()) {
          assertThat(words(other)).isEqualTo(words(question.state()));
          looked++;
        }
      }
    }
    assertThat(looked).isPositive();
  }

  private static GroupPartner named(QuestionState state) {
    return new GroupPartner(state.tabled(), Objects.requireNonNull(state.uin()));
  }

  private static @Nullable SourceText words(QuestionState state) {
    return state.answer() == null ? null : state.answer().text();
  }

  @Test
  void keysAreDifferentAndDaysGoOverTwentyFiveYears() {
    List<QuestionSummary> all = all(grown(1));
    Set<String> paths = new HashSet<>();
    all.forEach(q -> paths.add(q.path()));
    assertThat(paths).hasSize(SIZE);
    LocalDate last = LEARNT.last();
    assertThat(all.getFirst().state().tabled()).isBefore(last.minusYears(24));
    assertThat(all.getLast().state().tabled()).isAfter(last.minusDays(10));
  }

  @Test
  void theShapeIsThatOfTheRecordLearnt() {
    CorpusShape.Meter real = new CorpusShape.Meter();
    new InventedRecord().forEach(real::meet);
    CorpusShape.Meter grown = new CorpusShape.Meter();
    GrownRecord record = new GrownRecord(LEARNT, InventedRecord.SIZE, 1, 9);
    record.forEach(grown::meet);
    CorpusShape one = real.shape();
    CorpusShape other = grown.shape();
    assertThat(other.words()).isCloseTo(one.words(), within(one.words() / 10));
    assertThat(other.different()).isCloseTo(one.different(), within(one.different() / 4));
    assertThat(other.question().getFirst())
        .isCloseTo(one.question().getFirst(), within(one.question().getFirst() / 10));
    assertThat(other.frequent().getFirst()).isCloseTo(one.frequent().getFirst(), within(80.0));
  }

  @Test
  void sharesAreThoseLearntAndAQuarterOfTheAnswersRepeats() {
    GrownRecord record = grown(1);
    CorpusShape.Meter meter = new CorpusShape.Meter();
    record.forEach(meter::meet);
    List<QuestionSummary> all = all(record);
    double grouped = share(all, q -> q.marks().contains(Mark.GROUPED));
    assertThat(grouped).isCloseTo(LEARNT.shares().grouped(), within(0.05));
    assertThat(meter.shape().repeated()).isBetween(0.15, 0.35);
    assertThat(share(all, q -> q.status() == Status.ANSWERED)).isGreaterThan(0.97);
    assertThat(share(all, q -> q.marks().contains(Mark.CLIPPED))).isZero();
  }

  private static double share(
      List<QuestionSummary> all, java.util.function.Predicate<QuestionSummary> which) {
    return (double) all.stream().filter(which).count() / all.size();
  }
}

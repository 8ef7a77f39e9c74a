package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reply.Weighed;

/// The register of promises on disk, and verdicts apart from it.
class PromiseTablesTest {
  private static final LocalDate MARCH = LocalDate.of(2031, 3, 3);
  private static final LocalDate MAY = LocalDate.of(2031, 5, 31);

  @TempDir private Path folder;

  private static Said said(
      String key, int question, LocalDate day, String words, @Nullable LocalDate to) {
    String quote = "we will open the " + key;
    Commitment c =
        new Commitment(
            0,
            quote.length(),
            quote,
            "we",
            Act.LAUNCH,
            Firmness.FIRM,
            new Due(words, null, to),
            new Grounds(0.75, List.of(new Weighed("verb open", 0.5))));
    return new Said(
        key, new QuestionId(question), day, "harbours", "m/1", 0, 4 + quote.length(), c);
  }

  private static Said by(String member, Said s) {
    return new Said(
        s.key(), s.question(), s.day(), s.body(), member, s.from(), s.to(), s.commitment());
  }

  private static List<String> keys(PromiseStore store, PromiseQuery query) {
    return store.list(query, 0, 10).stream().map(Promise::key).toList();
  }

  private static List<QuestionId> ids(int... values) {
    return Arrays.stream(values).mapToObj(QuestionId::new).toList();
  }

  @Test
  void aPromiseIsListedByTheTimeThatWasSaidLast() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      PromiseStore store = derived.promises(1);
      assertThat(store.count(PromiseQuery.ALL)).isZero();
      store.begin(5);
      Said first = said("pier", 1, MARCH, "by May", MAY);
      store.write(
          ids(1, 2),
          List.of(first, said("lamp", 2, MARCH, "by May", MAY)),
          List.of(),
          new Point(5, 2));
      assertThat(keys(store, PromiseQuery.due(MAY, MAY))).containsExactlyInAnyOrder("pier", "lamp");
      Said later = said("pier", 3, MARCH.plusMonths(1), "in due course", null);
      store.write(ids(3), List.of(later), List.of(), new Point(5, 3));
      assertThat(keys(store, PromiseQuery.due(null, null))).containsExactly("lamp");
      assertThat(store.find("pier").orElseThrow().history()).containsExactly(first, later);
      assertThat(store.of(new QuestionId(1))).containsExactly(first);
      store.write(ids(3), List.of(), List.of(), new Point(5, 4));
      assertThat(keys(store, PromiseQuery.due(MAY, MAY))).containsExactlyInAnyOrder("pier", "lamp");
      assertThat(store.standing()).isEqualTo(new Point(5, 4));
    }
  }

  @Test
  void aPromiseIsOfWhoeverGaveOneOfItsAnswersAndTheLastSaidComesFirst() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      PromiseStore store = derived.promises(1);
      store.begin(5);
      store.write(
          ids(1, 2, 3),
          List.of(
              said("pier", 1, MARCH, "by May", MAY),
              by("m/2", said("pier", 3, MARCH.plusMonths(1), "by May", MAY)),
              said("lamp", 2, MARCH, "by March", MARCH)),
          List.of(),
          new Point(5, 3));
      PromiseQuery first = new PromiseQuery(null, null, null, null, "m/1", null, "", null);
      PromiseQuery second = new PromiseQuery(null, null, null, null, "m/2", null, "", null);
      assertThat(keys(store, first)).containsExactly("lamp", "pier");
      assertThat(keys(store, second)).containsExactly("pier");
      assertThat(store.latest(first, 9)).extracting(Promise::key).containsExactly("pier", "lamp");
      assertThat(store.latest(first, 1)).extracting(Promise::key).containsExactly("pier");
      assertThat(store.members()).containsExactlyInAnyOrder("m/1", "m/2");
    }
  }

  @Test
  void promisesAreFoundAroundPlacesInTheirWords() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      PromiseStore store = derived.promises(1);
      store.begin(5);
      store.write(
          ids(1, 2),
          List.of(said("pier", 1, MARCH, "by May", MAY), said("lamp", 2, MAY, "by May", MAY)),
          List.of(),
          new Point(5, 2));
      AnswerPlace first = new AnswerPlace(new QuestionId(1), 3, 7);
      AnswerPlace second = new AnswerPlace(new QuestionId(2), 3, 7);
      AnswerPlace outside = new AnswerPlace(new QuestionId(2), 3, 700);

      assertThat(store.around(List.of(first, second), 0, 9).found())
          .extracting(Promise::key)
          .containsExactly("lamp", "pier");
      assertThat(store.around(List.of(first, second), 1, 1).total()).isEqualTo(2);
      AnswerPlace ofSentence = new AnswerPlace(new QuestionId(1), 20, 25);
      assertThat(store.around(List.of(ofSentence), 0, 9).found())
          .as("a place behind the quoted words, in their sentence")
          .extracting(Promise::key)
          .containsExactly("pier");
      assertThat(store.around(List.of(outside), 0, 9).total()).isZero();
    }
  }

  private static Done done(int question, LocalDate day, @Nullable LocalDate over) {
    return new Done(
        "pier", new QuestionId(question), day, "harbours", Act.LAUNCH, over, 0, 2, "We");
  }

  private static Evidence shown(int question, LocalDate day, Evidence.Way way, String shared) {
    return new Evidence("pier", new QuestionId(question), day, 0, 2, "We", way, shared);
  }

  @Test
  void evidenceIsLaterThanThePromise() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      PromiseStore store = derived.promises(1);
      store.begin(5);
      store.write(
          ids(1, 2, 3, 4),
          List.of(said("pier", 1, MARCH, "by May", MAY)),
          List.of(
              done(2, MARCH.minusDays(1), null),
              done(3, MAY, null),
              done(4, MAY, MARCH.minusYears(1))),
          new Point(5, 1));
      assertThat(store.settled()).isFalse();
      store.settle(List.of());
      assertThat(store.settled()).isTrue();
      assertThat(store.find("pier").orElseThrow().evidence())
          .as("not what was said before, nor what tells of a day before")
          .containsExactly(shown(3, MAY, Evidence.Way.ACT, ""));
      PromiseQuery shown = new PromiseQuery(null, null, null, null, null, null, "", true);
      assertThat(keys(store, shown)).containsExactly("pier");
      assertThat(keys(store, PromiseQuery.ALL.only(Set.of("lamp")))).isEmpty();
      assertThat(keys(store, PromiseQuery.ALL.only(Set.of("lamp", "pier"))))
          .containsExactly("pier");
      assertThat(store.count(PromiseQuery.ALL.except(Set.of("pier")))).isZero();
      PromiseQuery words = new PromiseQuery(null, null, null, null, null, null, "PIER open", null);
      assertThat(keys(store, words)).containsExactly("pier");
      PromiseQuery other = new PromiseQuery(null, null, null, "forests", null, null, "", null);
      assertThat(keys(store, other)).isEmpty();
    }
  }

  @Test
  void evidenceTellsTheFirstWayByWhichItWasFound() {
    try (DerivedArchive derived = DerivedArchive.open(folder)) {
      PromiseStore store = derived.promises(1);
      store.begin(5);
      store.write(
          ids(1, 3),
          List.of(said("pier", 1, MARCH, "by May", MAY)),
          List.of(done(3, MAY, null)),
          new Point(5, 1));
      Evidence named = shown(4, MAY, Evidence.Way.NAME, "pier fund");
      store.settle(List.of(shown(3, MAY, Evidence.Way.MEANING, "pier"), named));
      assertThat(store.find("pier").orElseThrow().evidence())
          .containsExactly(shown(3, MAY, Evidence.Way.ACT, ""), named);
      assertThat(store.bodies()).containsExactly("harbours");
      assertThat(store.doneBy("harbours")).containsExactly(done(3, MAY, null));
      store.write(ids(4), List.of(), List.of(), new Point(5, 2));
      assertThat(store.settled()).isFalse();
      assertThat(store.find("pier").orElseThrow().evidence()).hasSize(1);
    }
  }

  @Test
  void aVerdictOutlastsWhatIsDerived() {
    Verdict verdict = new Verdict("pier", Verdict.Ruling.KEPT_LATE, "Opened in June", "", MAY);
    try (FollowArchive follow = FollowArchive.open(folder, Clock.systemUTC());
        DerivedArchive derived = DerivedArchive.open(folder)) {
      follow.verdicts().record(verdict);
      derived.promises(1).begin(5);
      derived.promises(1).forget();
      assertThat(follow.verdicts().of("pier")).containsExactly(verdict);
      assertThat(follow.verdicts().of("lamp")).isEmpty();
      assertThat(follow.verdicts().judged()).containsOnly(Map.entry("pier", verdict));
      follow
          .verdicts()
          .record(new Verdict("pier", Verdict.Ruling.NOT_JUDGED, "Another pier", "", MAY));
      assertThat(follow.verdicts().judged()).isEmpty();
    }
  }
}

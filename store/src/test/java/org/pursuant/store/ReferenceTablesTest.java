package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Stretch;

/// References on disk, and which of them are looked at again when the record grows.
class ReferenceTablesTest {
  private static final LocalDate TABLED = LocalDate.of(2031, 5, 6);

  @TempDir private Path folder;
  private DerivedArchive derived;
  private ReferenceStore references;

  @BeforeEach
  void open() {
    derived = DerivedArchive.open(folder);
    references = derived.references();
    references.begin(5);
  }

  @AfterEach
  void close() {
    derived.close();
  }

  private static Citable citable(long id, String uin) {
    return new Citable(
        new QuestionId(id),
        House.COMMONS,
        Uin.parse(uin).orElseThrow(),
        TABLED,
        TABLED.plusDays(8),
        null,
        null,
        "Lamps",
        null,
        null,
        null,
        List.of());
  }

  private static FoundReference cites(long citing, String uin, Resolution resolution) {
    return new FoundReference(
        new QuestionId(citing),
        Place.ANSWER,
        new Stretch(4, 9),
        new Stretch(0, 30),
        FoundReference.Kind.QUESTION,
        uin,
        TABLED,
        null,
        resolution);
  }

  private static Resolution means(long id) {
    return new Resolution.Resolved(new QuestionId(id), Resolution.Sureness.CERTAIN, Set.of());
  }

  private void take(List<Citable> known, List<QuestionId> citing, QuestionId... removed) {
    references.take(known, citing, List.of(removed), new Point(5, 1));
  }

  @Test
  void aReferenceIsReadFromBothItsEnds() {
    take(List.of(citable(1, "4471"), citable(2, "4472")), List.of(new QuestionId(2)));
    assertThat(references.waiting(9)).containsExactly(new QuestionId(2));

    FoundReference found = cites(2, "4471", means(1));
    references.resolved(List.of(new QuestionId(2)), List.of(found));

    assertThat(references.waiting(9)).isEmpty();
    assertThat(references.in(new QuestionId(2))).containsExactly(found);
    assertThat(references.to(new QuestionId(1), 9)).containsExactly(found);
    assertThat(references.standing()).isEqualTo(new Point(5, 1));
  }

  @Test
  void whatCitesAQuestionThatArrivesLateWaitsToBeResolvedAgain() {
    take(List.of(citable(2, "4472")), List.of(new QuestionId(2)));
    references.resolved(
        List.of(new QuestionId(2)),
        List.of(cites(2, "4471", new Resolution.Unresolved(Resolution.Why.NOT_HELD))));
    assertThat(references.waiting(9)).isEmpty();

    take(List.of(citable(1, "4471")), List.of());

    assertThat(references.waiting(9)).containsExactly(new QuestionId(2));
    assertThat(references.numbered(Uin.parse("4471").orElseThrow()))
        .extracting(Citable::id)
        .containsExactly(new QuestionId(1));
    assertThat(references.answeredOn(TABLED.plusDays(8))).hasSize(2);
  }

  @Test
  void whatCitesAQuestionThatIsGoneWaitsToo() {
    take(List.of(citable(1, "4471"), citable(2, "4472")), List.of(new QuestionId(2)));
    references.resolved(List.of(new QuestionId(2)), List.of(cites(2, "4471", means(1))));

    take(List.of(), List.of(), new QuestionId(1));

    assertThat(references.waiting(9)).containsExactly(new QuestionId(2));
    assertThat(references.numbered(Uin.parse("4471").orElseThrow())).isEmpty();
  }

  @Test
  void aCitingQuestionThatIsGoneLeavesNothing() {
    take(List.of(citable(1, "4471"), citable(2, "4472")), List.of(new QuestionId(2)));
    references.resolved(List.of(new QuestionId(2)), List.of(cites(2, "4471", means(1))));

    take(List.of(), List.of(), new QuestionId(2));

    assertThat(references.to(new QuestionId(1), 9)).isEmpty();
    assertThat(references.waiting(9)).isEmpty();
  }
}

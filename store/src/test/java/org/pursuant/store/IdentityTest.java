package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.store.Invented.TABLED;
import static org.pursuant.store.Invented.answer;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;
import static org.pursuant.store.Invented.twfy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.StoreCounts;

class IdentityTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder, Invented.CLOCK);
  }

  @AfterEach
  void close() {
    assertThat(archive.reader().violations()).isEmpty();
    archive.close();
  }

  @Test
  void twoSourcesOfOneKeyAreOneQuestion() {
    store(archive, official(1, 0, state("17").build()));
    StoreCounts counts =
        store(archive, twfy("2031-03-06a.1.0", state("17").heading("Blue").build()));

    assertThat(counts).isEqualTo(new StoreCounts(0, 1, 0, 0));
    QuestionDossier dossier = dossier(new SourceId(SourceId.TWFY, "2031-03-06a.1.0"));
    assertThat(dossier.chains()).containsOnlyKeys(Lineage.OFFICIAL, Lineage.THEYWORKFORYOU);
    assertThat(dossier.summary().path()).isEqualTo("commons/2031-03-03/17");
    assertThat(dossier.summary().state().heading()).isEqualTo("Blue");
    assertThat(dossier.ids()).first().isEqualTo(SourceId.official(1));
  }

  @Test
  void aNumberRecursInEachSessionAndNamesSeveralQuestions() {
    store(archive, official(1, 0, state("17").build()));
    store(archive, official(2, 0, state("17").tabled(TABLED.plusYears(1)).build()));

    assertThat(archive.reader().findByUin(" 17 "))
        .extracting(s -> s.state().tabled())
        .containsExactly(TABLED.plusYears(1), TABLED);
    assertThat(archive.reader().findByUin("no number")).isEmpty();
  }

  @Test
  void aMovedTabledDateLeavesTheOldAddressLeadingToTheQuestion() {
    store(archive, official(1, 0, state("17").build()));
    store(archive, official(1, 1, state("17").tabled(TABLED.plusDays(1)).build()));

    QuestionKey old = new QuestionKey(House.COMMONS, TABLED, new Uin("17"));
    QuestionId id = archive.reader().find(old).orElseThrow();
    QuestionDossier dossier = archive.reader().dossier(id).orElseThrow();
    assertThat(dossier.summary().path()).isEqualTo("commons/2031-03-04/17");
    assertThat(dossier.formerKeys()).containsExactly(old);
    assertThat(dossier.events()).extracting(e -> e.kind()).contains("tabled-date-moved");
  }

  @Test
  void aKeyThatAnotherQuestionTookLeadsToTheLowerOfficialId() {
    store(archive, official(2, 0, state("17").build()));
    store(archive, official(1, 0, state("17").build()));

    QuestionKey key = new QuestionKey(House.COMMONS, TABLED, new Uin("17"));
    assertThat(archive.reader().statistics().questions()).isEqualTo(2);
    assertThat(archive.reader().find(key)).isEqualTo(archive.reader().find(SourceId.official(1)));
    assertThat(dossier(SourceId.official(2)).summary().path()).isEqualTo("id/official/2");
  }

  @Test
  void versionsOfAScrapeWithoutDateTabledAreOneByDayOfTheAnswer() {
    QuestionState first =
        state("17").tabled(null).answer(answer("Blue.", TABLED.plusDays(3))).build();
    store(archive, twfy("2031-03-06a.1.0", first));
    store(archive, twfy("2031-03-06b.1.0", first));

    assertThat(archive.reader().statistics().questions()).isEqualTo(1);
    QuestionDossier dossier = dossier(new SourceId(SourceId.TWFY, "2031-03-06b.1.0"));
    assertThat(dossier.ids()).hasSize(2);
    assertThat(dossier.summary().path()).isEqualTo("commons/answered-2031-03-06/17");
    assertThat(dossier.chains().values())
        .singleElement()
        .extracting(c -> c.revisions().size())
        .isEqualTo(1);
  }

  @Test
  void aMovedIdJoinsWhatBothNamesKnow() {
    SourceId from = new SourceId(SourceId.TWFY, "a/1.0");
    SourceId to = new SourceId(SourceId.TWFY, "a/2.0");
    store(archive, twfy("a/1.0", state("17").tabled(null).build()));
    store(archive, twfy("a/2.0", state("17").tabled(null).heading("Blue").build()));
    QuestionId loser = archive.reader().find(from).orElseThrow();
    assertThat(archive.reader().statistics().questions()).isEqualTo(2);

    assertThat(store(archive, new Observation.IdMoved(from, to)).revised()).isEqualTo(1);
    assertThat(store(archive, new Observation.IdMoved(from, to)).unchanged()).isEqualTo(1);

    assertThat(archive.reader().statistics().questions()).isEqualTo(1);
    assertThat(archive.reader().find(from)).isEqualTo(archive.reader().find(to));
    assertThat(archive.reader().changesSince(epoch(), 0, 100).removed()).containsExactly(loser);
    assertThat(dossier(from).summary().path()).isEqualTo("id/twfy/a%2F1.0");
  }

  @Test
  void aMoveToAnUnknownIdIsRemembered() {
    SourceId from = new SourceId(SourceId.TWFY, "a/1.0");
    SourceId middle = new SourceId(SourceId.TWFY, "a/2.0");
    store(
        archive,
        new Observation.IdMoved(from, middle),
        new Observation.IdMoved(middle, new SourceId(SourceId.TWFY, "a/3.0")));
    store(archive, twfy("a/3.0", state("17").tabled(null).build()));

    assertThat(archive.reader().find(from)).isPresent();
    assertThat(store(archive, twfy("a/1.0", state("17").tabled(null).build())).added()).isZero();
  }

  @Test
  void movesBeforeAndAfterTheirTargetComeToTheSameAndTheSecondTimeToNothing() {
    SourceId from = new SourceId(SourceId.TWFY, "2031-03-06a.1.0");
    SourceId middle = new SourceId(SourceId.TWFY, "2031-03-06a.2.0");
    SourceId to = new SourceId(SourceId.TWFY, "2031-03-06b.3.0");
    List<Observation> edition =
        List.of(
            new Observation.IdMoved(from, middle),
            new Observation.IdMoved(middle, to),
            twfy(to.value(), state("17").tabled(null).build()),
            twfy(from.value(), state("17").tabled(null).build()),
            twfy("2031-03-06b.4.0", state("18").tabled(null).build()));
    Set<String> digests = new HashSet<>();
    for (int round = 0; round < 24; round++) {
      List<Observation> shuffled = new ArrayList<>(edition);
      Collections.shuffle(shuffled, new Random(round));
      Observation[] all = shuffled.toArray(Observation[]::new);
      try (Archive other = Archive.open(folder.resolve("round" + round), Invented.CLOCK)) {
        store(other, all);
        assertThat(other.reader().statistics().questions()).isEqualTo(2);
        digests.add(other.reader().digest());

        assertThat(store(other, all)).isEqualTo(new StoreCounts(0, 0, all.length, 0));

        digests.add(other.reader().digest());
        assertThat(other.reader().violations()).isEmpty();
      }
    }
    assertThat(digests).hasSize(1);
  }

  @Test
  void aQuestionKnownByTextsAloneGetsItsFrameLater() {
    store(
        archive,
        new Observation.TextsSeen(
            SourceId.official(1), Lineage.OFFICIAL, Invented.full(Invented.ASKED), null));
    assertThat(archive.reader().statistics().textOnly()).isEqualTo(1);
    assertThat(archive.reader().openOfficialIds()).isEmpty();
    store(archive, twfy("a/1.0", state("17").question(null).build()));
    store(archive, official(1, 0, state("17").question(Invented.full(Invented.ASKED)).build()));

    assertThat(archive.reader().statistics().questions()).isEqualTo(1);
    assertThat(archive.reader().openOfficialIds()).containsExactly(1L);
    assertThat(archive.reader().officialIds(TABLED, TABLED, true)).containsExactly(1L);
  }

  private long epoch() {
    return archive.reader().changesSince(-1, 0, 1).epoch();
  }

  private QuestionDossier dossier(SourceId id) {
    return archive.reader().dossier(archive.reader().find(id).orElseThrow()).orElseThrow();
  }
}

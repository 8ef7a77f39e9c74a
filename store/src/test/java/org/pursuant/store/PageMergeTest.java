package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.store.Invented.ASKED;
import static org.pursuant.store.Invented.answer;
import static org.pursuant.store.Invented.full;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.page;
import static org.pursuant.store.Invented.printed;
import static org.pursuant.store.Invented.quill;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionDossier;

/// A page without number or date is known by its words.
class PageMergeTest {
  private static final SourceId PAGE = new SourceId(SourceId.PROVISIONAL, "p1");

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
  void aPageThatComesAfterTheRealQuestionIsOfIt() {
    store(archive, official(1, 0, state("17").question(full(ASKED)).build()));
    store(archive, page("p1", printed().build()));

    assertThatPageIsOfOfficial();
  }

  @Test
  void aRealQuestionThatComesAfterItsPageTakesThePageIn() {
    store(archive, page("p1", printed().build()));
    QuestionId vanished = archive.reader().find(PAGE).orElseThrow();
    store(archive, official(1, 0, state("17").question(full(ASKED)).build()));

    assertThatPageIsOfOfficial();
    assertThat(archive.reader().changesSince(-1, 0, 9).removed()).containsExactly(vanished);
  }

  @Test
  void aRealQuestionWhoseClippedTextIsCompletedTakesThePageIn() {
    store(archive, page("p1", printed().build()));
    store(
        archive,
        official(
            1,
            0,
            state("17")
                .question(org.pursuant.domain.text.SourceText.clipped(ASKED.substring(0, 50)))
                .build()));
    assertThat(archive.reader().statistics().questions()).isEqualTo(2);
    store(
        archive,
        new Observation.TextsSeen(SourceId.official(1), Lineage.OFFICIAL, full(ASKED), null));

    assertThatPageIsOfOfficial();
  }

  private void assertThatPageIsOfOfficial() {
    assertThat(archive.reader().statistics().questions()).isEqualTo(1);
    QuestionDossier dossier =
        archive.reader().dossier(archive.reader().find(PAGE).orElseThrow()).orElseThrow();
    assertThat(dossier.chains()).containsOnlyKeys(Lineage.OFFICIAL, Lineage.PAGE);
    assertThat(dossier.summary().path()).isEqualTo("commons/2031-03-03/17");
    assertThat(dossier.summary().state().askedBy())
        .extracting(MemberRef::name)
        .isEqualTo("Ada Quill");
    assertThat(dossier.summary().asker()).isEqualTo(MemberId.mnis(7001));
    assertThat(dossier.summary().state().answered()).isTrue();
  }

  @Test
  void aPageIsNotMergedWhereTwoQuestionsCouldBeMeant() {
    store(
        archive,
        official(1, 0, state("17").question(full(ASKED)).build()),
        official(2, 0, state("18").question(full(ASKED)).build()));
    store(archive, page("p1", printed().build()));

    assertThat(archive.reader().statistics().questions()).isEqualTo(3);
  }

  @Test
  void aPageOfAnotherAskerBodyOrAnswerIsNotMerged() {
    store(
        archive,
        new Observation.MemberSeen(quill()),
        official(
            1,
            0,
            state("17")
                .question(full(ASKED))
                .answer(answer("Four lighthouses were painted.", null))
                .build()));
    store(
        archive,
        page("p1", printed().askedBy(MemberRef.ofName("Bo Reed")).build()),
        page("p2", printed().body(new BodyRef(null, "Department for Rivers")).build()),
        page("p3", printed().answer(answer("None was.", null)).build()));

    assertThat(archive.reader().statistics().questions()).isEqualTo(4);
  }

  @Test
  void realQuestionsOfTheSameWordsStayApart() {
    store(
        archive,
        official(1, 0, state("17").question(full(ASKED)).build()),
        official(2, 0, state("18").question(full(ASKED)).build()));

    assertThat(archive.reader().statistics().questions()).isEqualTo(2);
  }

  @Test
  void shortTextsDoNotMerge() {
    store(archive, official(1, 0, state("17").question(full("What is new?")).build()));
    store(archive, page("p1", printed().question(full("What is new?")).build()));

    assertThat(archive.reader().statistics().questions()).isEqualTo(2);
  }

  @Test
  void twoPagesThatStateDifferentPartsAreOneState() {
    store(archive, page("p1", printed().build()));
    store(archive, page("p2", printed().askedBy(null).heading("Lighthouses").build()));

    QuestionDossier dossier =
        archive.reader().dossier(archive.reader().find(PAGE).orElseThrow()).orElseThrow();
    assertThat(dossier.ids()).hasSize(2);
    assertThat(dossier.chains().values())
        .singleElement()
        .extracting(c -> c.revisions().size())
        .isEqualTo(1);
    assertThat(dossier.summary().state().heading()).isEqualTo("Lighthouses");
    assertThat(dossier.summary().state().askedBy())
        .extracting(MemberRef::name)
        .isEqualTo("Ada Quill");
    assertThat(store(archive, page("p1", printed().build())).unchanged()).isEqualTo(1);
  }

  @Test
  void aPrintedNameWithItsConstituencyIsResolvedWhenMembersArrive() {
    store(archive, page("p1", printed().build()));
    QuestionId id = archive.reader().find(PAGE).orElseThrow();
    assertThat(archive.reader().summary(id).orElseThrow().asker())
        .isEqualTo(new MemberId("name", "ada-quill"));
    long before = archive.reader().changesSince(-1, 0, 9).sequence();

    store(archive, new Observation.MemberSeen(quill()));

    assertThat(archive.reader().summary(id).orElseThrow().asker()).isEqualTo(MemberId.mnis(7001));
    assertThat(archive.reader().member(MemberId.mnis(7001)).orElseThrow().asked()).isEqualTo(1);
    assertThat(archive.reader().changesSince(-1, before, 9).changed()).hasSize(1);
  }
}

package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.store.Invented.TABLED;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionDossier;

/// What a dossier tells of Members.
class DossierTest {
  @TempDir Path folder;

  @Test
  void revisionsNameTheirMembersAndKeepApartWhatWasPrinted() {
    Answer answer =
        new Answer(
            Invented.full("Blue."),
            false,
            TABLED.plusDays(4),
            null,
            MemberRef.ofId(MemberId.mnis(7001)),
            null,
            null,
            null,
            List.of());
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, official(1, 0, state("17").answer(answer).build()));
      store(archive, new Observation.MemberSeen(Invented.quill()));

      QuestionDossier dossier =
          archive
              .reader()
              .dossier(archive.reader().find(SourceId.official(1)).orElseThrow())
              .orElseThrow();
      QuestionState revision =
          dossier.chains().getOrDefault(Lineage.OFFICIAL, Chain.EMPTY).current();
      MemberRef named = new MemberRef(MemberId.mnis(7001), "Ada Quill", null, null, null);
      assertThat(revision.askedBy()).isEqualTo(named);
      assertThat(revision.answer()).extracting(Answer::answeredBy).isEqualTo(named);
      assertThat(dossier.summary().state().askedBy())
          .extracting(MemberRef::party)
          .isEqualTo("Lantern Party");
    }
  }
}

package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pursuant.store.Invented.HARBOURS;
import static org.pursuant.store.Invented.TABLED;
import static org.pursuant.store.Invented.answer;
import static org.pursuant.store.Invented.official;
import static org.pursuant.store.Invented.state;
import static org.pursuant.store.Invented.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.BodyProfile;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.record.MemberProfile;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader.ChangeLog;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.record.StoreCounts;

class RecordTest {
  @TempDir Path folder;

  /// A question's life: tabled, transferred, held, answered, edited.
  private static List<Observation> life(long id) {
    String uin = Long.toString(id);
    BodyRef rivers = new BodyRef(902, "Department for Rivers");
    return List.of(
        official(id, 0, state(uin).build()),
        official(id, 1, state(uin).body(rivers).build()),
        official(
            id, 2, state(uin).body(rivers).answer(answer("Blue.", TABLED.plusDays(4))).build()),
        official(
            id, 3, state(uin).body(rivers).answer(answer("Green.", TABLED.plusDays(4))).build()));
  }

  @Test
  void revisionsInAnyOrderGiveTheSameRecord() {
    List<Observation> all = new ArrayList<>(life(1));
    all.addAll(life(2));
    all.add(new Observation.MemberSeen(Invented.quill()));
    String digest = null;
    for (int round = 0; round < 8; round++) {
      Collections.shuffle(all, new Random(round));
      try (Archive archive = Archive.open(folder.resolve("r" + round), Invented.CLOCK)) {
        all.forEach(o -> store(archive, o));
        String found = archive.reader().digest();
        assertThat(digest == null ? found : digest).isEqualTo(found);
        digest = found;
        assertThat(archive.reader().violations()).isEmpty();
      }
    }
  }

  @Test
  void storingTheSameTwiceChangesNothing() {
    Observation[] all = life(1).toArray(Observation[]::new);
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      assertThat(store(archive, all)).isEqualTo(new StoreCounts(1, 3, 0, 0));
      String digest = archive.reader().digest();
      Statistics statistics = archive.reader().statistics();
      ChangeLog log = archive.reader().changesSince(-1, 0, 99);

      assertThat(store(archive, all)).isEqualTo(new StoreCounts(0, 0, 4, 0));

      assertThat(archive.reader().digest()).isEqualTo(digest);
      assertThat(archive.reader().statistics()).isEqualTo(statistics);
      assertThat(archive.reader().changesSince(-1, 0, 99)).isEqualTo(log);
    }
  }

  @Test
  void aLaterSightOfTheSameStateIsNoChangeButIsRemembered() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, official(1, 0, state("17").build()));
      long sequence = archive.reader().changesSince(-1, 0, 99).sequence();

      assertThat(store(archive, official(1, 9, state("17").build())).unchanged()).isEqualTo(1);

      assertThat(only(archive).lastSeen()).isEqualTo(Invented.NOON.plusSeconds(9 * 3600));
      assertThat(archive.reader().changesSince(-1, 0, 99).sequence()).isEqualTo(sequence);
    }
  }

  @Test
  void theOfficialIdsAnsweredSinceADayAreThoseAndNoOthers() {
    LocalDate day = Invented.TABLED.plusDays(4);
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, official(3, 0, state("3").answer(answer("Three.", day)).build()));
      store(archive, official(2, 0, state("2").answer(answer("Two.", day.minusDays(1))).build()));
      store(archive, official(1, 0, state("1").build()));
      store(archive, official(4, 0, state("4").answer(answer("Four.", day.plusDays(1))).build()));

      assertThat(archive.reader().officialIdsAnsweredSince(day)).containsExactly(3L, 4L);
      assertThat(archive.reader().answeredOn(day))
          .extracting(q -> q.state().uin())
          .containsExactly(new Uin("3"));
    }
  }

  @Test
  void aMemberIsMetFromTheFirstDayToTheLast() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Invented.store(
          archive,
          Invented.official(101, 0, Invented.state("1").build()),
          Invented.official(102, 0, Invented.state("2").tabled(null).build()),
          Invented.official(
              103, 0, Invented.state("3").tabled(Invented.TABLED.plusDays(2)).build()),
          Invented.official(104, 0, Invented.state("4").tabled(null).build()));
      assertThat(archive.reader().metMembers())
          .allSatisfy(m ->
              assertThat(m.active())
                  .containsExactly(new DaySpan(Invented.TABLED, Invented.TABLED.plusDays(2))))
          .isNotEmpty();
    }
  }

  @Test
  void listsAndProfilesTellOfTheLife() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, life(1).toArray(Observation[]::new));
      store(archive, official(2, 0, state("2").build()));

      assertThat(archive.reader().newlyAnswered(9)).hasSize(1);
      assertThat(archive.reader().newlyAsked(1)).hasSize(1);
      assertThat(archive.reader().changedAfterAnswering(9)).hasSize(1);
      assertThat(archive.reader().waitingLongest(9))
          .extracting(QuestionSummary::status)
          .containsExactly(Status.UNANSWERED);
      assertThat(archive.reader().unknownMembers()).containsExactly(MemberId.mnis(7001));
      assertThat(archive.reader().statistics().events())
          .containsEntry("transferred", 1L)
          .containsEntry("edited-without-correction", 1L)
          .containsEntry("tabled", 2L);

      store(archive, new Observation.MemberSeen(Invented.quill()));
      assertThat(archive.reader().unknownMembers()).isEmpty();
      MemberProfile quill = archive.reader().member(MemberId.mnis(7001)).orElseThrow();
      assertThat(quill.known()).isTrue();
      assertThat(quill.asked()).isEqualTo(2);
      assertThat(archive.reader().members()).extracting(m -> m.name()).containsExactly("Ada Quill");
      BodyProfile rivers = archive.reader().body("department-for-rivers").orElseThrow();
      assertThat(rivers.answered()).isEqualTo(1);
      assertThat(rivers.edited()).isEqualTo(1);
      assertThat(rivers.timing().medianDays()).isEqualTo(4);
      assertThat(rivers.topAskers()).extracting(a -> a.name()).containsExactly("Ada Quill");
      assertThat(archive.reader().bodies()).hasSize(2);
      assertThat(archive.reader().body(HARBOURS.slug()).orElseThrow().open()).hasSize(1);
    }
  }

  /// The former and the later name are facts of `answering-bodies.txt`.
  @Test
  void aRenamedBodyIsOneUnderAnyOfItsNames() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      BodyRef former = new BodyRef(17, "Department of Health");
      BodyRef later = new BodyRef(17, "Department of Health and Social Care");
      store(archive, official(1, 0, state("1").body(former).build()));
      store(archive, official(2, 0, state("2").body(later).build()));
      assertThat(archive.reader().bodies())
          .containsExactly(
              new ListedBody(
                  "department-of-health-and-social-care",
                  "Department of Health and Social Care",
                  2,
                  2));
      for (BodyRef name : List.of(former, later)) {
        BodyProfile body = archive.reader().body(name.slug()).orElseThrow();
        assertThat(body.slug()).isEqualTo("department-of-health-and-social-care");
        assertThat(body.questions()).isEqualTo(2);
        assertThat(body.names()).containsExactlyInAnyOrder(former.name(), later.name());
        assertThat(archive.reader().bodyName(name.slug())).contains(later.name());
      }
    }
  }

  @Test
  void onlyTheOfficialSourceMarksAnAnswerAsEdited() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      for (Lineage lineage : List.of(Lineage.THEYWORKFORYOU, Lineage.OFFICIAL)) {
        SourceId id =
            lineage == Lineage.OFFICIAL
                ? SourceId.official(1)
                : new SourceId(SourceId.TWFY, "2031-03-07a.1.0");
        for (Observation o : life(1)) {
          Observation.QuestionSeen q = (Observation.QuestionSeen) o;
          store(archive, Invented.seen(id, lineage, q.seen(), q.state()));
        }
        boolean official = lineage == Lineage.OFFICIAL;
        assertThat(archive.reader().statistics().events())
            .containsEntry("edited-without-correction", 1L);
        assertThat(only(archive).marks().contains(Mark.EDITED)).isEqualTo(official);
        assertThat(only(archive).marks()).contains(Mark.TRANSFERRED);
        assertThat(archive.reader().changedAfterAnswering(9)).hasSize(official ? 1 : 0);
      }
      assertThat(archive.reader().violations()).isEmpty();
    }
  }

  @Test
  void membersOfWhomNoSourceTellsAreUnknownThoughTheirNameWasPrinted() {
    MemberRef printed =
        new MemberRef(MemberId.mnis(7002), "Bo Reed", "Lantern Party", "Saltmarsh", null);
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, official(1, 0, state("1").build()));
      store(archive, official(2, 0, state("2").askedBy(printed).build()));
      store(archive, official(3, 0, state("3").askedBy(printed).build()));
      store(archive, official(4, 0, state("4").askedBy(MemberRef.ofName("Cy Marsh")).build()));

      assertThat(archive.reader().unknownMembers())
          .containsExactly(MemberId.mnis(7002), MemberId.mnis(7001));
    }
  }

  @Test
  void aLinkedIdIsTheMemberItIsLinkedTo() {
    MemberId person = new MemberId(MemberId.TWFY, "person/10");
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      store(archive, Invented.twfy("a/1.0", state("17").askedBy(MemberRef.ofId(person)).build()));
      assertThat(only(archive).asker()).isEqualTo(person);

      Observation link = new Observation.MemberLinked(person, MemberId.mnis(7001));
      assertThat(store(archive, link).revised()).isEqualTo(1);
      assertThat(store(archive, link).unchanged()).isEqualTo(1);

      assertThat(only(archive).asker()).isEqualTo(MemberId.mnis(7001));
      assertThat(archive.reader().member(person).orElseThrow().asked()).isEqualTo(1);
      assertThat(archive.reader().violations()).isEmpty();
    }
  }

  @Test
  void groupsAndSharedAnswersAreCounted() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      for (int i = 1; i <= 3; i++) {
        List<GroupPartner> others = new ArrayList<>();
        for (int j = 1; j <= 3; j++) {
          if (j != i) {
            others.add(new GroupPartner(TABLED, new Uin(Integer.toString(j))));
          }
        }
        store(
            archive,
            official(
                i,
                0,
                state(Integer.toString(i))
                    .group(others)
                    .answer(answer("All blue.", TABLED))
                    .build()));
      }
      Statistics statistics = archive.reader().statistics();
      assertThat(statistics.groups()).isEqualTo(1);
      assertThat(statistics.grouped()).isEqualTo(3);
      assertThat(statistics.sharedAnswers()).isEqualTo(1);
      var dossier =
          archive
              .reader()
              .dossier(archive.reader().find(SourceId.official(1)).orElseThrow())
              .orElseThrow();
      assertThat(dossier.siblings()).hasSize(2);
      assertThat(dossier.sameAnswerCount()).isEqualTo(2);
    }
  }

  @Test
  void changesAreFollowedInPiecesOfAnySize() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      for (int i = 1; i <= 7; i++) {
        store(archive, official(i, 0, state(Integer.toString(i)).build()));
      }
      ChangeLog log = archive.reader().changesSince(-1, 99, 3);
      List<String> paths = new ArrayList<>();
      log.changed().forEach(s -> paths.add(s.path()));
      while (log.more()) {
        log = archive.reader().changesSince(log.epoch(), log.sequence(), 3);
        log.changed().forEach(s -> paths.add(s.path()));
      }
      assertThat(paths).hasSize(7).doesNotHaveDuplicates();
      assertThat(archive.reader().changesSince(log.epoch(), log.sequence(), 3).changed()).isEmpty();
    }
  }

  @Test
  void rejectionsAreWrittenDownOnceForEachPlace() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      SourceRef source = Invented.source(archive, official(1, 0, state("17").build()));
      var rejected = List.of(new ParseOutcome.Rejected("line 2", "not a question", "{"));
      archive.writer().reject(source, rejected);
      assertThat(archive.writer().reject(source, rejected).rejected()).isEqualTo(1);

      List<String> places = new ArrayList<>();
      archive.reader().forEachRejection(r -> places.add(r.item().place()));
      assertThat(places).containsExactly("line 2");
      assertThat(archive.reader().statistics().rejected()).isEqualTo(1);
    }
  }

  @Test
  void aNewerSchemaIsRefusedInWords() {
    Archive.open(folder, Invented.CLOCK).close();
    try (Db db = Db.open(folder.resolve("record.db"), 1024)) {
      db.update(
          "INSERT INTO flyway_schema_history SELECT 2, '99', 'later', type, script, 0, installed_by, installed_on, 0, 1 FROM flyway_schema_history WHERE version = '1'");
    }
    assertThatThrownBy(() -> Archive.open(folder, Invented.CLOCK))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void theCheckTellsWhatIsWrong() throws IOException {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Observation one = official(1, 0, state("17").build());
      store(archive, one);
      archive.raw().discard(Invented.source(archive, one).sha256());
      try (Db db = Db.open(folder.resolve("record.db"), 1024)) {
        db.update("UPDATE question SET status = 'answered'");
      }
      assertThat(archive.reader().violations())
          .hasSize(2)
          .anyMatch(v -> v.contains("is not in raw/"))
          .anyMatch(v -> v.contains("status is answered and should be unanswered"));
      assertThat(Files.exists(folder.resolve("record.db"))).isTrue();
    }
  }

  private static QuestionSummary only(Archive archive) {
    List<QuestionSummary> all = new ArrayList<>();
    archive.reader().forEach(all::add);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}

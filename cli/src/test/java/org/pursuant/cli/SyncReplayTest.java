package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.pipeline.SyncReport;

class SyncReplayTest {
  private static final LocalDate SINCE = LocalDate.of(2024, 11, 5);
  private static final Instant FIRST = Instant.parse("2024-11-08T23:00:00Z");
  private static final Instant SECOND = Instant.parse("2024-11-14T23:00:00Z");

  /// So small that lists have several pages, between which rows can move.
  private static final int SMALL_PAGES = 60;

  @TempDir Path folder;

  private static SyncReport sync(Path archive, Replay replay, Instant now) throws IOException {
    return SyncRun.run(archive, replay.address(), SINCE, now, SMALL_PAGES);
  }

  private static String digest(Path archive) throws IOException {
    try (OpenArchive open = OpenArchive.open(archive, Clock.systemUTC())) {
      return open.reader().digest();
    }
  }

  @Test
  void faultsAndMovingPagesEndInTheVeryRecordOfAFaultlessRun() throws Exception {
    Path smooth = folder.resolve("smooth");
    Path rough = folder.resolve("rough");
    try (Replay replay = Replay.start(FIRST)) {
      assertThat(sync(smooth, replay, FIRST).complete()).isTrue();
      replay.moveClock(SECOND);
      assertThat(sync(smooth, replay, SECOND).complete()).isTrue();
    }
    try (Replay replay =
        Replay.start(FIRST, "--fault-rate", "0.3", "--slow", "0.01", "--shift", "--seed", "7")) {
      syncUntilComplete(rough, replay, FIRST);
      replay.moveClock(SECOND);
      syncUntilComplete(rough, replay, SECOND);
    }

    assertThat(digest(rough)).isEqualTo(digest(smooth));
  }

  private static void syncUntilComplete(Path archive, Replay replay, Instant now)
      throws IOException {
    boolean complete = false;
    for (int run = 0; run < 4 && !complete; run++) {
      complete = sync(archive, replay, now).complete();
    }
    assertThat(complete).isTrue();
  }

  @Test
  void whatHappenedBetweenTwoRunsIsSeenAsWhatItWas() throws Exception {
    Path archive = folder.resolve("moved");
    LocalDate since = LocalDate.of(2025, 1, 6);
    Instant first = Instant.parse("2025-01-10T12:00:00Z");
    Instant second = Instant.parse("2025-01-17T12:00:00Z");
    Set<Long> known;
    try (Replay replay = Replay.start(first, "--all")) {
      assertThat(SyncRun.run(archive, replay.address(), since, first, 500).complete()).isTrue();
      known = officialIds(archive);
      replay.moveClock(second);
      assertThat(SyncRun.run(archive, replay.address(), since, second, 500).complete()).isTrue();
    }
    try (OpenArchive open = OpenArchive.open(archive, Clock.systemUTC())) {
      Map<String, Set<Long>> expected =
          new ReplayedHistory(known, first, second, List.of("2024-12", "2025-01")).changes();

      assertThat(expected.get("answered")).hasSizeGreaterThan(20);
      assertThat(expected.get("transferred")).isNotEmpty();
      assertThat(expected.get("edited-without-correction")).contains(1752558L);
      assertThat(expected.get("corrected")).contains(1753111L);
      assertThat(seen(open.reader(), known, second)).isEqualTo(expected);
    }
  }

  private static Set<Long> officialIds(Path archive) throws IOException {
    try (OpenArchive open = OpenArchive.open(archive, Clock.systemUTC())) {
      return new TreeSet<>(
          open.reader().officialIds(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 1), false));
    }
  }

  /// The events that the second run saw, of questions that the first one knew.
  private static Map<String, Set<Long>> seen(RecordReader record, Set<Long> ids, Instant second) {
    Map<String, Set<Long>> seen = ReplayedHistory.none();
    for (long id : ids) {
      var dossier = record.dossier(record.find(SourceId.official(id)).orElseThrow()).orElseThrow();
      for (Event event : dossier.events()) {
        if (second.equals(event.when().seen())
            && event.when().notYet() != null
            && seen.containsKey(event.kind())) {
          seen.getOrDefault(event.kind(), new TreeSet<>()).add(id);
        }
      }
    }
    return new TreeMap<>(seen);
  }

  @Test
  void aSecondRunWithNothingNewChangesNothing() throws Exception {
    Path archive = folder.resolve("same");
    try (Replay replay = Replay.start(FIRST)) {
      SyncReport first = sync(archive, replay, FIRST);
      String digest = digest(archive);
      SyncReport second = sync(archive, replay, FIRST.plusSeconds(60));

      assertThat(first.details().added()).isGreaterThan(100);
      assertThat(second.details().added() + second.details().revised()).isZero();
      assertThat(digest(archive)).isEqualTo(digest);
    }
  }

  @Test
  void aRunThatIsKilledAgainAndAgainEndsInTheSameRecord() throws Exception {
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    try (Replay replay = Replay.start(FIRST)) {
      sync(whole, replay, FIRST);
      int kills = SyncRun.killUntilDone(killed, replay.address(), SINCE, FIRST);

      assertThat(kills).isGreaterThan(2);
      assertThat(digest(killed)).isEqualTo(digest(whole));
    }
    try (OpenArchive open = OpenArchive.open(killed, Clock.systemUTC())) {
      assertThat(open.reader().violations()).isEmpty();
      assertThat(open.journal().unfinished()).isEmpty();
    }
  }
}

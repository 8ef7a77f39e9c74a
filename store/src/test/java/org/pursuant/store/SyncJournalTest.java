package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.store.Invented.NOON;
import static org.pursuant.store.Invented.TABLED;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.record.SyncJournal;
import org.pursuant.domain.record.SyncJournal.Run;
import org.pursuant.domain.record.SyncJournal.Window;

class SyncJournalTest {
  private static final Window FIRST = new Window(By.TABLED, TABLED, TABLED.plusDays(6), false);
  private static final Window OPEN = new Window(By.TABLED, TABLED, TABLED.plusDays(6), true);

  @TempDir Path folder;

  @Test
  void aRunGoesOnWhereItStopped() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      SyncJournal journal = archive.journal();
      Run run = journal.begin(NOON, TABLED, List.of(FIRST, OPEN));
      journal.listed(run, FIRST, List.of(9L, 3L, 9L));
    }
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      SyncJournal journal = archive.journal();
      Run run = journal.unfinished().orElseThrow();
      assertThat(run.began()).isEqualTo(NOON);
      assertThat(journal.pending(run)).containsExactly(OPEN);
      assertThat(journal.queued(run, 1)).containsExactly(3L);
      assertThat(journal.queuedCount(run)).isEqualTo(2);
      journal.taken(run, List.of(3L));
      assertThat(journal.queued(run, 5)).containsExactly(9L);
      assertThat(journal.lastFinished()).isEmpty();
      journal.finish(run, NOON.plusSeconds(60));
      assertThat(journal.unfinished()).isEmpty();
      assertThat(journal.lastFinished()).contains(NOON);
    }
  }

  @Test
  void aRunThatTakesOverHasWhatTheBrokenOneLeft() {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      SyncJournal journal = archive.journal();
      Run broken = journal.begin(NOON, TABLED, List.of(FIRST, OPEN));
      journal.listed(broken, FIRST, List.of(9L));

      Run run = journal.takeOver(broken, NOON.plusSeconds(60), TABLED, List.of(FIRST, OPEN));

      assertThat(journal.unfinished()).contains(run);
      assertThat(journal.pending(run)).containsExactlyInAnyOrder(OPEN, FIRST);
      assertThat(journal.queued(run, 9)).containsExactly(9L);
      assertThat(journal.queuedCount(broken)).isZero();
    }
  }
}

package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.benchmarks.peer.Peer;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.peer.PeerText;

/// A peer is asked as if the record ended on the day until which a query looks.
class PeerSystemTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int QUESTIONS = 300;

  @TempDir Path folder;
  private final TabledDays days = new TabledDays();

  /// One question a day, all in the same words, and one whose day is not known.
  @BeforeEach
  void fill() {
    for (int i = 1; i <= QUESTIONS; i++) {
      days.see(i, FIRST.plusDays(i));
    }
    days.see(QUESTIONS + 1, null);
  }

  private List<Long> found(Task task, LocalDate tabled, int size) throws IOException {
    try (Peer peer = PeerKind.BM25.open(folder)) {
      peer.build(texts -> {
        for (int i = 1; i <= QUESTIONS + 1; i++) {
          texts.accept(new PeerText(i, "Otters", "where do otters sleep", "", "", ""));
        }
      });
      TaskQuery query =
          new TaskQuery(task, "otters", "", null, "otters sleep", null, Set.of(1L), tabled);
      return new PeerSystem(peer, days, TaskQuery::words).search(query, size);
    }
  }

  @Test
  void siblingsAreLookedForToTheDayItself() throws IOException {
    assertThat(found(Task.SIBLINGS, FIRST.plusDays(2), 5)).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void whatIsCitedIsLookedForBeforeTheDay() throws IOException {
    assertThat(found(Task.PURSUANT, FIRST.plusDays(2), 5)).containsExactlyInAnyOrder(1L);
  }

  @Test
  void thereAreEnoughHoweverManyAreTakenOut() throws IOException {
    assertThat(found(Task.PURSUANT, FIRST.plusDays(QUESTIONS / 2), 3)).hasSize(3);
  }

  @Test
  void aQueryWithoutADayLooksEverywhere() throws IOException {
    assertThat(found(Task.HEADING, FIRST, QUESTIONS * 2)).hasSize(QUESTIONS + 1);
  }

  @Test
  void theNewestDayIsThatOfTheRecord() {
    assertThat(days.newest()).isEqualTo(FIRST.plusDays(QUESTIONS));
    assertThat(days.questions()).isEqualTo(QUESTIONS + 1);
  }
}

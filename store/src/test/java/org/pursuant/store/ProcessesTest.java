package org.pursuant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.provenance.SourceId;

/// Several processes on one archive, and processes that die.
class ProcessesTest {
  private static final int KILLS = 22;

  @TempDir Path folder;

  @Test
  void aKillAtAnyMomentLosesNothingThatWasReported() throws Exception {
    Random random = new Random(1);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process storing = start(next);
      int wanted = 1 + random.nextInt(6);
      try (BufferedReader lines = storing.inputReader(StandardCharsets.UTF_8)) {
        for (int i = 0; i < wanted; i++) {
          assertThat(lines.readLine()).isEqualTo("stored " + next);
          next++;
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
        // By the handle, for the process itself would close what it had printed.
        storing.toHandle().destroyForcibly();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          next += line.equals("stored " + next) ? 1 : 0;
        }
        storing.waitFor();
      }
      assertWhole(next);
    }
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      Invented.store(archive, Storing.batch(next + 1));
      assertThat(archive.reader().find(SourceId.official(1L + (next + 1L) * Storing.IN_BATCH)))
          .isPresent();
    }
  }

  /// Everything reported is there, and of each batch all or nothing.
  private void assertWhole(int reported) throws IOException {
    try (Archive archive = Archive.open(folder, Invented.CLOCK)) {
      assertThat(archive.reader().violations()).isEmpty();
      assertThat(archive.raw().damaged()).isEmpty();
      long questions = archive.reader().statistics().questions();
      assertThat(questions % Storing.IN_BATCH).isZero();
      assertThat(questions).isGreaterThanOrEqualTo((long) reported * Storing.IN_BATCH);
      for (long id = 1; id <= (long) reported * Storing.IN_BATCH; id += 7) {
        assertThat(archive.reader().find(SourceId.official(id))).isPresent();
      }
    }
  }

  @Test
  void othersReadWhileOneWritesAndASecondWriterIsRefused() throws Exception {
    Process storing = start(0);
    try (BufferedReader lines = storing.inputReader(StandardCharsets.UTF_8);
        Archive archive = Archive.open(folder, Invented.CLOCK)) {
      assertThat(lines.readLine()).isEqualTo("stored 0");
      long before = archive.reader().statistics().questions();
      assertThat(before).isPositive();
      assertThatThrownBy(() -> Invented.store(archive, Storing.batch(9000)))
          .isInstanceOf(ArchiveBusyException.class)
          .hasMessageContaining("another import or sync is writing");
      for (int i = 1; i < 5; i++) {
        assertThat(lines.readLine()).isEqualTo("stored " + i);
      }
      assertThat(archive.reader().statistics().questions()).isGreaterThan(before);
      storing.destroyForcibly().waitFor();
      assertThat(Invented.store(archive, Storing.batch(9000)).added()).isEqualTo(Storing.IN_BATCH);
    } finally {
      storing.destroyForcibly();
    }
  }

  private Process start(int from) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Storing.class.getName(),
            folder.toString(),
            Integer.toString(from))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

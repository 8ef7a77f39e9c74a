package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;

/// A search that is followed goes on from the day it began with.
class FollowCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void sample() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC(), false)) {
      Sample.load(open, Progress.SILENT);
    }
  }

  private String follow(String... words) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    String[] call = new String[words.length + 3];
    call[0] = "follow";
    call[1] = "--archive";
    call[2] = folder.toString();
    System.arraycopy(words, 0, call, 3, words.length);
    assertThat(Main.commandLine(console).execute(call))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anotherFirstDayOfAKeptSearchIsToldToBeNone() {
    assertThat(follow("--since", "2031-03-03", "otters")).doesNotContain("followed already");
    assertThat(follow("otters")).doesNotContain("followed already");
    assertThat(follow("--since", "2031-03-03", "otters")).doesNotContain("followed already");
    assertThat(follow("--since", "2031-01-01", "otters"))
        .contains("followed already, since 2031-03-03", "To begin on 2031-01-01", "--remove ");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("since 2031-03-03");
  }
}

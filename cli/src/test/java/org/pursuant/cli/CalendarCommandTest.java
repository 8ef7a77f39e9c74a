package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.legislature.House;

/// `calendar --refresh` over a server that announces one sitting day, further ahead than any
/// calendar that comes with the program.
class CalendarCommandTest {
  private final LocalDate announced = LocalDate.now(ZoneOffset.UTC).plusDays(400);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private CalendarServer server;

  @BeforeEach
  void open() throws IOException {
    server = new CalendarServer();
    for (House house : List.of(House.COMMONS, House.LORDS)) {
      server.sits(house, List.of(announced));
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private record Run(int exit, String out, String err) {}

  private Run calendar(String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(printing(out), printing(err), false);
    List<String> words = new ArrayList<>(List.of("calendar"));
    words.add(YearMonth.from(announced).toString());
    words.addAll(List.of("--archive", folder.toString(), "--json"));
    words.addAll(List.of(options));
    int exit = Main.commandLine(console).execute(words.toArray(String[]::new));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printing(ByteArrayOutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  @Test
  void whatWasTakenIsShownAndKept() {
    assertThat(calendar().out).doesNotContain("\"sitting\"");

    Run refreshed = calendar("--refresh", "--api", server.base().toString());
    assertThat(refreshed.exit).isZero();
    assertThat(refreshed.err)
        .contains("commons: 1 sitting days taken, known to " + announced)
        .contains("lords: 1 sitting days taken, known to " + announced);
    assertThat(refreshed.out)
        .containsSubsequence(
            "\"house\" : \"commons\"",
            "\"to\" : \"" + announced,
            "\"day\" : \"" + announced,
            "\"what\" : \"sitting\"",
            "\"house\" : \"lords\"",
            "\"day\" : \"" + announced);

    assertThat(calendar().out).as("without asking again").isEqualTo(refreshed.out);
  }

  @Test
  void whatCouldNotBeTakenIsSaidAndTheCommandFails() {
    String before = calendar().out;
    server.close();
    Run failed = calendar("--refresh", "--api", server.base().toString());
    assertThat(failed.exit).isEqualTo(1);
    assertThat(failed.err).contains("commons: nothing taken", "lords: nothing taken");
    assertThat(failed.out).isEqualTo(before);
  }
}

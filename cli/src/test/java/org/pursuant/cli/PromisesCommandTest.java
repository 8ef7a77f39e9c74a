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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A verdict on a promise of the sample, recorded by command, outlasts what is derived.
class PromisesCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void sample() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC())) {
      Sample.load(open, Progress.SILENT);
      open.derive(Progress.SILENT);
    }
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(console).execute(words);
  }

  private String archive() {
    return folder.toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json() {
    return JSON.readTree(out());
  }

  private String first() {
    assertThat(run("promises", "--limit", "1", "--json", "--archive", archive())).isZero();
    return json().path(0).path("id").asString();
  }

  @Test
  void aVerdictByCommandIsShownAndOutlastsDerivingAnew() {
    String id = first();
    assertThat(
            run(
                "promises",
                id,
                "--judge",
                "kept",
                "--reason",
                "Opened on 5 March",
                "--name",
                "A. Quill",
                "--json",
                "--archive",
                archive()))
        .isZero();
    JsonNode judged = json();
    assertThat(judged.path("state").asString()).isEqualTo("judged");
    assertThat(judged.path("ruleState").asString()).isNotEqualTo("judged");

    assertThat(run("derive", "--anew", "--only", "promises", "--archive", archive())).isZero();

    assertThat(run("promises", id, "--json", "--archive", archive())).isZero();
    assertThat(json()).isEqualTo(judged);
    assertThat(json().at("/verdicts/0/reason").asString()).isEqualTo("Opened on 5 March");
    assertThat(run("promises", id, "--archive", archive())).isZero();
    assertThat(out())
        .contains("judged: kept;", "by the rule: ", "by A. Quill: kept. Opened on 5 March");
  }

  @Test
  void aVerdictWithoutAReasonOrOfNoKindIsNotRecorded() {
    String id = first();
    assertThat(run("promises", id, "--judge", "kept", "--archive", archive())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--reason");
    assertThat(run("promises", id, "--judge", "splendid", "--reason", "So", "--archive", archive()))
        .isEqualTo(2);
    assertThat(run("promises", "--judge", "kept", "--reason", "So", "--archive", archive()))
        .isEqualTo(2);
    assertThat(run("promises", id, "--json", "--archive", archive())).isZero();
    assertThat(json().path("verdicts").size()).isZero();
  }
}

package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.analysis.table.Tables;
import org.pursuant.benchmarks.connections.FiguresAndTables;
import org.pursuant.store.Archive;
import org.pursuant.store.DerivedArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole folder of real records comes in, every form of it, and the record says what the files
/// say. Expectations are counts and ids, taken from the files by other means.
class WholeRecordTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path archive;
  private static Path data;
  private static JsonNode stats;

  @BeforeAll
  static void importEverything() throws Exception {
    data = RealData.folder();
    JsonNode summary = importAll();
    assertThat(summary.get("rejected").asInt()).isZero();
    stats = json("stats");
  }

  private static JsonNode importAll() throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("import", "--json", "--no-derive", "--archive", archive.toString()));
    for (String folder :
        List.of("questions", "theyworkforyou", "pages", "parliament-search", "members")) {
      words.add(data.resolve(folder).toString());
    }
    return parsed(Program.run(words.toArray(String[]::new)));
  }

  private static JsonNode json(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--json", "--archive", archive.toString()));
    return parsed(Program.run(all.toArray(String[]::new)));
  }

  private static JsonNode parsed(Program.Outcome outcome) {
    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    return JSON.readTree(outcome.output());
  }

  @Test
  void everyQuestionOfTheApiFilesIsThereOnce() throws IOException {
    Set<Long> ids = new HashSet<>();
    try (Stream<Path> files = Files.walk(data.resolve("questions"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).toList()) {
        try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          lines.lines().map(JSON::readTree).forEach(l -> ids.add(id(l)));
        }
      }
    }
    int commons = 500 + 328;
    int lords = 36 + 45;
    int scottish = 75 + 85;
    int search = 25;
    // Eleven on the two pages, of which one is among those of the API.
    int pages = 11 - 1;
    assertThat(stats.get("questions").asInt())
        .isEqualTo(ids.size() + commons + lords + scottish + search + pages);
  }

  @Test
  void noCellOfAnyTableIsLostOrDoubled() {
    try (Archive record = Archive.open(archive, Clock.systemUTC());
        DerivedArchive derived = DerivedArchive.open(archive)) {
      FiguresAndTables.Result tables =
          FiguresAndTables.measure(
              record.reader(), Tables::in, (_, _, _) -> List.of(), derived.figures(1));
      assertThat(tables.cells()).isEqualTo(59_571);
      assertThat(tables.wrongTables()).isZero();
    }
  }

  private static long id(JsonNode line) {
    return line.has("value") ? line.get("value").get("id").asLong() : line.get("id").asLong();
  }

  @Test
  void whatHappenedIsWhatTheCapturesTell() {
    JsonNode events = stats.get("events");
    assertThat(events.get("transferred").asInt()).isEqualTo(1274);
    // One answer of the captures, and one that differs in three editions of a day's scrape.
    assertThat(events.get("edited-without-correction").asInt()).isEqualTo(1 + 2);
    assertThat(events.get("due-date-moved").asInt()).isEqualTo(75);
    assertThat(events.get("retitled").asInt()).isEqualTo(67);
    assertThat(events.get("titled").asInt()).isEqualTo(15_577);
    assertThat(events.get("tabled-date-moved").asInt()).isEqualTo(2);
  }

  @Test
  void importingItAllAgainChangesNothing() throws Exception {
    JsonNode again = importAll();
    assertThat(again.get("added").asInt() + again.get("revised").asInt()).isZero();
    assertThat(json("stats")).isEqualTo(stats);
  }

  @Test
  void theRecordAndTheIndexAreWhole() throws Exception {
    assertThat(Program.run("check", "--archive", archive.toString()).exitCode()).isZero();
  }
}

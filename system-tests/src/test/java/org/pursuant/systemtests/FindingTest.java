package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person who types a question finds, by words and meaning, among real records: a month of
/// them and the two pages.
class FindingTest {
  /// The page question whose answer says how children's homes are inspected.
  private static final String CARE_HOMES = "/questions/id/provisional/a2c2be4d763cd1c1cfec";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path archive;

  @BeforeAll
  static void fill() throws Exception {
    Path data = RealData.folder();
    run(
        "import",
        "--no-derive",
        data.resolve("pages").toString(),
        data.resolve("questions/history/2024-08.jsonl.gz").toString());
    JsonNode meaning = run("vectors", "--json");
    assertThat(meaning.path("ready").asLong()).isGreaterThan(500);
    assertThat(meaning.path("waiting").asLong()).isZero();
  }

  @Test
  void aPlainQuestionFindsTheOneThatAnswersIt() throws Exception {
    for (String options : List.of("--json", "--words-only")) {
      JsonNode found = search(options, "are children's homes inspected for grooming");
      assertThat(paths(found)).as(options).startsWith(CARE_HOMES);
    }
  }

  @Test
  void otherWordsFindItTooAndSayThatTheyAreOther() throws Exception {
    JsonNode found = search("--json", "safety of youngsters in residential care homes");
    assertThat(found.path("total").asLong()).isZero();
    assertThat(found.path("nearby").asLong()).isPositive();
    assertThat(search("--words-only", "safety of youngsters").path("nearby").asLong()).isZero();
  }

  private static JsonNode search(String option, String words) throws Exception {
    return option.equals("--json") ? run("search", words) : run("search", option, words);
  }

  private static List<String> paths(JsonNode found) {
    List<String> paths = new ArrayList<>();
    found.path("questions").forEach(q -> paths.add(q.path("url").asString("")));
    return paths;
  }

  private static JsonNode run(String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--archive", archive.toString()));
    if (!all.contains("--json")) {
      all.add("--json");
    }
    Program.Outcome outcome = Program.run(all.toArray(String[]::new));
    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    return JSON.readTree(outcome.output());
  }
}

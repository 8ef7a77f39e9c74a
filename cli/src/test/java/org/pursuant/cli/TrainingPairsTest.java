package org.pursuant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.benchmarks.quality.Part;
import org.pursuant.benchmarks.quality.Task;
import org.pursuant.benchmarks.quality.TaskQueries;
import org.pursuant.benchmarks.quality.TaskQuery;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pairs from which the model of meaning learns, drawn from the sample.
class TrainingPairsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void belongTogetherByTheRecordAndLeaveOutWhatIsMeasured() throws IOException {
    Set<String> measured;
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC(), false)) {
      Sample.load(open, Progress.SILENT);
      measured = measured(open.reader());
    }
    Path file = folder.resolve("pairs.jsonl");
    assertThat(evaluate("models", "--examples", file.toString())).contains("pairs written");

    List<JsonNode> pairs = Files.readAllLines(file).stream().map(JSON::readTree).toList();
    assertThat(pairs.stream().map(p -> p.path("kind").asString()).collect(Collectors.toSet()))
        .contains("ANSWERED_ALIKE", "ANSWER")
        .isSubsetOf("ANSWERED_ALIKE", "FOLLOWED_UP", "ANSWER");
    assertThat(pairs).noneMatch(p -> p.path("text").equals(p.path("question")));
    assertThat(measured).isNotEmpty();
    assertThat(pairs)
        .extracting(p -> p.path("question").asString())
        .doesNotContainAnyElementsOf(measured);
  }

  private static Set<String> measured(RecordReader record) {
    Set<Long> ids = new HashSet<>();
    for (Part part : Part.values()) {
      TaskQueries queries = TaskQueries.draw(record, part, 1000, Progress.SILENT);
      for (Task task : List.of(Task.SIBLINGS, Task.PURSUANT)) {
        for (TaskQuery query : queries.byTask().getOrDefault(task, List.of())) {
          ids.addAll(query.relevant());
        }
      }
    }
    return ids.stream()
        .map(id -> record.summary(new QuestionId(id)).orElseThrow().state().question())
        .map(text -> Words.folded(Objects.requireNonNull(text).text().plain()))
        .map(text -> Addressee.split(text).matter())
        .collect(Collectors.toSet());
  }

  private String evaluate(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(words));
    all.addAll(List.of("--archive", folder.toString()));
    assertThat(
            Main.commandLine(new Console(printed, printed, false))
                .execute(all.toArray(String[]::new)))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}

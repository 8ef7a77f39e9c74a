package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two pages of real questions hold one promise: a consultation before the end of a year. The page
/// does not say which, having no date; a page of the same answer that has one does.
class PromisesOfPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PROMISE = "da26f08b0d47efee";

  @TempDir private Path folder;

  private Path archive = Path.of("");

  @BeforeEach
  void importPages() throws Exception {
    archive = folder.resolve("archive");
    take(RealData.folder().resolve("pages"));
  }

  @Test
  void aPromiseOfAnAnswerWithoutADateIsThereWithItsWordsAndNoYear() throws Exception {
    JsonNode said = said();

    assertThat(page()).contains(said.path("quote").asString());
    assertThat(said.path("quote").asString())
        .contains("Child Protection Authority")
        .contains("consultation")
        .endsWith("before the end of the year");
    assertThat(said.path("dueText").asString()).isEqualTo("before the end of the year");
    assertThat(said.path("day").isNull()).isTrue();
    assertThat(said.path("dueFrom").isNull()).isTrue();
    assertThat(said.path("dueTo").isNull()).isTrue();
  }

  @Test
  void theYearIsKnownOnceTheAnswerIsMetWithADate() throws Exception {
    String open = said().path("question").asString();
    take(Files.writeString(folder.resolve("dated.txt"), dated()));

    JsonNode said = said();
    assertThat(said.path("question").asString()).as("the same question").isEqualTo(open);
    assertThat(said.path("day").asString()).isEqualTo("2025-09-09");
    assertThat(said.path("dueTo").asString()).isEqualTo("2025-12-31");
  }

  private void take(Path pages) throws Exception {
    run("import", "--no-vectors", pages.toString());
  }

  /// The one promise of the register, as the one answer has it.
  private JsonNode said() throws Exception {
    JsonNode promises = JSON.readTree(run("promises", "--json"));
    assertThat(promises).hasSize(1);
    assertThat(promises.path(0).path("id").asString()).isEqualTo(PROMISE);
    assertThat(promises.path(0).path("said")).hasSize(1);
    return promises.path(0).path("said").path(0);
  }

  private String run(String... words) throws Exception {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--archive";
    all[words.length + 1] = archive.toString();
    Program.Outcome outcome = Program.run(all);
    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    return outcome.output();
  }

  /// The page that the promise stands on.
  private static String page() throws Exception {
    try (DirectoryStream<Path> pages =
        Files.newDirectoryStream(RealData.folder().resolve("pages"))) {
      for (Path page : pages) {
        String text = Files.readString(page);
        if (text.contains("Child Protection Authority")) {
          return text;
        }
      }
    }
    throw new AssertionError("no page has the promise");
  }

  /// The question that the promise answers as its own page would have it, with days.
  private static String dated() throws Exception {
    List<String> entry = new ArrayList<>();
    for (String line : page().lines().toList()) {
      if (line.startsWith("Asked by:")) {
        if (String.join("\n", entry).contains("Child Protection Authority")) {
          break;
        }
        entry.clear();
      }
      entry.add(line);
    }
    int answered = 3;
    String by = entry.get(answered).replaceAll("Answered by (.*) - .*", "$1");
    List<String> own =
        new ArrayList<>(
            List.of(
                "Invented heading",
                "(asked on 1st September 2025) - View Source",
                entry.get(1),
                entry.get(2),
                "Answered by",
                by,
                "This question was answered on 9th September 2025"));
    own.addAll(entry.subList(answered + 1, entry.size()));
    return String.join("\n\n", own) + "\n";
  }
}

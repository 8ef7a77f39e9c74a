package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.quality.SearchQualityFigures.SystemNamed;
import org.pursuant.domain.feed.Progress;

/// From queries to the page, with a system that is always right and one that never is.
class SearchQualityTest {
  private static final TaskQueries QUERIES =
      new TaskQueries(
          new TabledDays(),
          Map.of(
              Task.SIBLINGS,
              List.of(
                  new TaskQuery(
                      Task.SIBLINGS,
                      "a",
                      "",
                      null,
                      "piers and ferries",
                      1L,
                      Set.of(2L),
                      LocalDate.of(2023, 5, 1)),
                  new TaskQuery(
                      Task.SIBLINGS,
                      "b",
                      "",
                      null,
                      "otters",
                      4L,
                      Set.of(5L),
                      LocalDate.of(2024, 5, 1)))));

  /// Finds the question itself first, which does not count, then the one after it.
  private static final SearchSystem RIGHT =
      new SearchSystem(
          "right",
          "Right",
          "-",
          (query, _) -> query.words().equals("otters") ? List.of(4L, 5L) : List.of(1L, 2L));

  private static final SearchSystem WRONG =
      new SearchSystem("wrong", "Wrong", "-", (_, _) -> List.of(9L));

  private static SearchQualityFigures figures() throws IOException {
    SearchQuality quality = new SearchQuality(QUERIES, Progress.SILENT);
    Map<String, Map<Task, List<QueryScore>>> scores = new LinkedHashMap<>();
    scores.put("right", quality.scores(RIGHT));
    scores.put("wrong", quality.scores(WRONG));
    return new SearchQualityFigures(
        30,
        20,
        Part.HELD_OUT,
        List.of(new SystemNamed("right", "Right", "-"), new SystemNamed("wrong", "Wrong", "-")),
        List.of("Other: not installed"),
        quality.figures(scores));
  }

  @Test
  void theQuestionItselfIsTakenOutOfTheResults() throws IOException {
    assertThat(new SearchQuality(QUERIES, Progress.SILENT).scores(RIGHT).get(Task.SIBLINGS))
        .containsExactly(new QueryScore(1, 1, 1), new QueryScore(1, 1, 1));
  }

  @Test
  void thePageTellsMeansLeadsAndYears() throws IOException {
    String page = SearchQualityPage.write(figures(), "./pursuant evaluate search", "one machine");
    assertThat(page)
        .contains(
            "## Task: siblings", "2 queries of 2.0 words on average, each with 1.00 questions")
        .contains("| Right | 1.000 (1.000 to 1.000) | 1.000 (1.000 to 1.000) |")
        .contains("| Wrong | 0.000 (0.000 to 0.000) |")
        .contains("| Wrong | +1.000 (+1.000 to +1.000) |")
        .contains(
            "| nDCG@10 | 2023 (1) | 2024 (1) |",
            "| Wrong | 0.000 (0.000 to 0.000) | 0.000 (0.000 to 0.000) |")
        .contains("- Other: not installed");
  }

  @Test
  void theTableHasALineForEachSystem() throws IOException {
    assertThat(SearchQualityPage.table(figures()))
        .contains("siblings, held-out, 2 queries")
        .containsPattern("right +1.0000 +1.0000 +1.0000")
        .containsPattern("wrong +0.0000 +0.0000 +0.0000");
  }

  @Test
  void aNameIsInOnePartForEver() {
    assertThat(List.of("a", "b", "c", "d").stream().map(Part::of))
        .containsExactly(Part.TRAINING, Part.TRAINING, Part.TRAINING, Part.HELD_OUT);
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.line.WordingChange;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Links;

/// A reader sees which passages are repeated, where, and how their words changed.
class LinePagesTest {
  private static final WordingChange CHANGE =
      new WordingChange(WordingChange.Matter.TIME, "in the spring", "in the summer");

  private static FakeLines lines;
  private static RunningSite site;

  @BeforeAll
  static void open() {
    FakeRecord record = InventedLives.record();
    lines = new FakeLines(record);
    site =
        RunningSite.over(record, new TestFacts().lines(lines, (_, _) -> List.of(CHANGE)).facts());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aLineIsListedInItsWordsWhichAreEscaped() {
    Document page = site.page("/lines");

    assertThat(page.select(".lines .record").text()).isEqualTo("The lights are kept <lit>.");
    assertThat(page.select(".lines .by").text()).contains("2 answers", "2 wordings");
  }

  @Test
  void aLineSaysWhatChangedAndWhen() {
    Document page = site.page("/lines/" + FakeLines.KEY);

    assertThat(page.select("#wording-2 .note").text())
        .contains("“in the spring” became “in the summer”");
    assertThat(page.select("#wording-2 .by").text()).contains("about May 2031");
    assertThat(page.select("table tbody tr")).hasSize(2);
  }

  @Test
  void anAnswerShowsItsLinesInWordsToo() {
    QuestionSummary first = lines.questions().getFirst();
    Document page = site.page(Links.question(first));

    assertThat(page.select(".line")).isNotEmpty();
    assertThat(page.select(".line-note a").attr("href")).isEqualTo("/lines/" + FakeLines.KEY);
    assertThat(page.select(".line-note").text())
        .contains("First said on this day", "1 other answer");
  }

  @Test
  void wordsThatAreNewInALineAreMarkedAndSaidToBe() {
    QuestionSummary second = lines.questions().getLast();
    Document page = site.page(Links.question(second));

    assertThat(page.select(".line-new")).isNotEmpty();
    assertThat(page.select(".line-note").text())
        .contains("Underlined words are new since it was last said");
  }

  @Test
  void differentAnswersStandSideBySide() {
    Document page = site.page("/differing/" + FakeLines.KEY);

    assertThat(page.select(".side-by-side section")).hasSize(2);
  }

  @Test
  void listsAndUsesAreToBeHadAsTables() {
    assertThat(site.get("/lines.csv").body())
        .startsWith("\"path\",\"kind\"")
        .contains(FakeLines.KEY);
    assertThat(site.get("/lines/" + FakeLines.KEY + "/uses.csv").body().lines())
        .filteredOn(row -> row.startsWith("\"2031-05-0"))
        .hasSize(2);
    assertThat(site.get("/lines/none").statusCode()).isEqualTo(404);
  }
}

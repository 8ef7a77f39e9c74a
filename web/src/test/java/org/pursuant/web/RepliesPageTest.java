package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented counts: in April 2031 sixty answers of a hundred are full, in May three of three.
class RepliesPageTest {
  @SuppressWarnings("NullAway.Init")
  private static RunningSite site;

  @BeforeAll
  static void open() {
    site =
        RunningSite.over(
            InventedLives.record(), new TestFacts().replies(new MemoryReplies()).facts());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aShareStandsWithItsIntervalUnlessThereAreTooFewAnswers() {
    assertThat(site.get("/replies").body()).contains("50% (40–60)").contains("3 of 3");
  }

  @Test
  void aSubjectLeadsToItsOwnShares() {
    assertThat(site.get("/replies").body())
        .contains("<a href=\"/replies?subject=Lamps%2C%20Lit\">Lamps, Lit</a>");
    assertThat(site.get("/replies?subject=Lamps%2C%20Lit").body())
        .contains("What answers do: Lamps, Lit")
        .contains("All answers")
        .doesNotContain("<h2 id=\"subjects\">");
    assertThat(site.get("/replies?subject=Nothing").body()).contains("No such answer was read.");
  }

  @Test
  void aDepartmentThatIsNotThereIsToldNotShownAsAll() {
    for (String page : List.of("/replies", "/replies.csv", "/not-held", "/not-held.csv")) {
      assertThat(site.get(page + "?body=ministry-of-magic").statusCode()).as(page).isEqualTo(404);
      assertThat(site.get(page + "?body=").statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void dataAndTableHoldTheSameCounts() {
    JsonNode json = JsonMapper.shared().readTree(site.get("/replies.json").body());
    assertThat(json.at("/subjects/0/of").asString()).isEqualTo("Lamps, Lit");
    assertThat(json.at("/months/0/types/full/count").asInt()).isEqualTo(50);
    assertThat(json.at("/months/0/unclear/count").asInt()).isEqualTo(10);
    assertThat(site.get("/replies.csv").body())
        .contains("\"subject\",\"Lamps, Lit\",\"30\",\"full\",\"30\",\"100.00\"")
        .contains("\"month\",\"2031-04\",\"100\",\"unclear\",\"10\",\"10.00\"")
        .contains("\"month\",\"2031-04\",\"100\",\"says_not_held\",\"30\",\"30.00\"");
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The start, the lists and the page about the record.
class HomePageTest {
  private static final RunningSite site = RunningSite.over(FakeRecord.invented());

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void listsWhatIsNewChangedAndWaiting() {
    Document page = site.page("/");

    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Newly answered", "Newly asked", "Changed after answering", "Waiting longest");
    assertThat(page.select("[aria-labelledby=waiting] .state").eachText())
        .containsExactly(
            "Holding answer 9 May",
            "Unanswered; due 26 May",
            "Overdue when last seen, 21 May (due 16 May)");
    assertThat(page.select(".start").text()).contains("74 questions", "Last added to 21 May 2031");
  }

  @Test
  void givesTheListsAsData() {
    JsonNode data = site.json("/home.json");

    assertThat(data.get("questions").asInt()).isEqualTo(74);
    assertThat(data.get("waitingLongest")).hasSize(3);
    assertThat(data.get("changedAfterAnswering").get(0).get("uin").asString()).isEqualTo("4472");
  }

  @Test
  void listsMembersBySurname() {
    assertThat(site.page("/members").select("tbody th a").eachText())
        .containsSubsequence("Baroness Fell", "Ada Quill", "Osric Vane");
    assertThat(site.json("/members.json?q=QUILL").get("members").get(0).get("id").asString())
        .isEqualTo("90001");
  }

  @Test
  void listsBodiesWithWhatTheyOwe() {
    assertThat(
            site.page("/bodies")
                .select("tbody tr:has(a[href=/bodies/department-for-roads])")
                .text())
        .isEqualTo("Department for Roads 3 1");
    assertThat(site.json("/bodies.json").get("bodies").get(0).get("url").asString())
        .startsWith("/bodies/");
  }

  @Test
  void saysWhatTheRecordHoldsAndWhereItComesFrom() {
    assertThat(site.page("/about").select("main").text())
        .contains(
            "Official questions API 74",
            "Answer changed, no correction declared 1",
            "when last seen");
    assertThat(site.json("/stats.json").get("events").get("answered").asInt()).isEqualTo(69);
    assertThat(site.json("/healthz").get("status").asString()).isEqualTo("ok");
    assertThat(site.get("/robots.txt").body()).contains("Disallow: /search");
  }

  @Test
  void theRecordSaysOfItselfWhatItMayMiss() {
    Document page = site.page("/about");

    assertThat(page.select("h2").eachText())
        .contains("What the record holds", "What may be missed")
        .doesNotContain("What it holds");
    assertThat(page.select("caption:not(.unseen)").eachText())
        .doesNotContain("What the record holds");
    assertThat(page.select("#blind + ul").text())
        .contains("first 255 characters", "detail is fetched again", "last that are known");
    assertThat(page.select("#inferred + ul").text())
        .contains("Vanished means that a source which showed a question no longer does");
  }
}

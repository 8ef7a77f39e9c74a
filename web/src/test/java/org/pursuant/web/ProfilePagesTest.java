package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the pages of Members and departments tell, over real HTTP.
class ProfilePagesTest {
  private static RunningSite site;

  @BeforeAll
  static void open() {
    site = RunningSite.over(InventedLives.record());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aMemberHasPartySeatCountsAndLinks() {
    assertThat(page("/members/90001"))
        .contains("<h1>Ada Quill</h1>")
        .contains("Tidal Party")
        .contains("Saltmarsh, since 4 July 2029")
        .contains("72 questions")
        .contains("/search?asker=90001&amp;sort=newest")
        .contains("/search.atom?asker=90001")
        .contains("Questions asked, by department");
    assertThat(page("/members/90040")).contains("/search?answerer=90040").contains("68 questions");
  }

  @Test
  void anUnknownMemberIsKnownOnlyById() {
    assertThat(page("/members/777"))
        .contains("<h1>Member 777</h1>")
        .contains("Known only by id so far");
  }

  @Test
  void aDepartmentTellsCountsAndTimingAndWhatTheyRestOn() {
    assertThat(page("/bodies/department-for-the-sea"))
        .contains("Also printed as Ministry of Harbours")
        .contains(
            "Half of them within <strong>8 days</strong>, nine in ten within <strong>31 days</strong>")
        .contains("Calendar days from tabling to answer")
        .contains("over 1,700 answers in this record")
        .contains("No rule of what is on time is applied")
        .contains("/search?body=department-for-the-sea&amp;mark=edited&amp;sort=newest");
  }

  @Test
  void bothAreThereAsJson() {
    JsonNode member = JsonMapper.shared().readTree(page("/members/90001.json"));
    assertThat(member.at("/askedByMonth/2031-05").asLong()).isPositive();
    assertThat(member.at("/seats/0/house").asString()).isEqualTo("commons");
    JsonNode body = JsonMapper.shared().readTree(page("/bodies/department-for-the-sea.json"));
    assertThat(body.at("/calendarDaysToAnswer/medianDays").asInt()).isEqualTo(8);
  }

  @Test
  void thoseNotInTheRecordAreNotFound() {
    assertThat(site.get("/members/1").statusCode()).isEqualTo(404);
    assertThat(site.get("/members/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(site.get("/bodies/department-for-nothing").statusCode()).isEqualTo(404);
  }

  private static String page(String path) {
    HttpResponse<String> response = site.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }
}

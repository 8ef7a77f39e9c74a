package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader of a question's page is told, over real HTTP.
class QuestionPagesTest {
  private static final String BASE = "/questions/commons/2031-05-06/";

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
  void anEventfulQuestionTellsWhatHappenedInPlainWords() {
    String page = page(BASE + "4601");
    assertThat(page)
        .contains("<h1>Harbour Lights: Repairs</h1>")
        .contains("Transferred from the Department for Roads to the Department for the Sea")
        .contains("Reworded (seen between 7 and 8 May 2031).")
        .contains("A holding answer given on 9 May 2031.")
        .contains("Answer changed, no correction declared (seen between 20 and 21 May 2031).")
        .contains("No correction has been declared.")
        .contains("Heading changed from “Harbour Lights” to “Harbour Lights: Repairs”")
        .contains("Date for answer moved from 9 May 2031 to 12 May 2031")
        .contains("for answer on the named day 12 May 2031")
        .contains("An interest is declared.")
        .contains("The holding answer before it, 9 May 2031");
  }

  @Test
  void aDifferenceIsMarkedForEyesAndInWords() {
    assertThat(page(BASE + "4601"))
        .contains(
            "<del><span class=\"unseen\">[removed: </span>£4<span class=\"unseen\">]</span></del>")
        .contains(
            "<ins><span class=\"unseen\">[added: </span>£3<span class=\"unseen\">]</span></ins>");
  }

  @Test
  void partsStandUnderTheUntouchedWords() {
    String page = page(BASE + "4601");
    assertThat(page)
        .contains("(a) how many harbour lights are out of use or dimmed and (b) when each")
        .contains("<span>(b)</span><span>when each will be repaired</span>")
        .contains("Laid out for reading. The words above are the record.");
    assertThat(page(BASE + "4607")).doesNotContain("part by part");
  }

  @Test
  void aDeclaredCorrectionShowsOldAndNew() {
    assertThat(page(BASE + "4602"))
        .contains("A correction was declared on 3 June 2031 by Osric Vane.")
        .contains(">612<")
        .contains(">621<")
        .doesNotContain("No correction has been declared")
        .contains("href=\"https://example.org/buoys.xlsx\"")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void everyOtherKindOfEventIsTold() {
    assertThat(page(BASE + "4603"))
        .contains("Grouped with 2 other questions")
        .contains("Answer removed")
        .contains("Asking Member changed from Ada Quill to Baroness Fell")
        .contains("Not in this record: 9999");
    assertThat(page(BASE + "4604"))
        .contains("No longer shown by its source, which does not say why")
        .contains("Shown again")
        .contains("Withdrawn")
        .contains("None: the question was withdrawn.");
    assertThat(page("/questions/commons/2031-05-07/4605"))
        .contains("Date tabled moved from 6 May 2031 to 7 May 2031");
  }

  @Test
  void aHoldingAnswerIsCalledNoAnswer() {
    assertThat(page("/questions/lords/2031-05-06/HL77"))
        .contains("This is not yet an answer.")
        .contains(">Holding answer</h2>");
  }

  @Test
  void aClippedTextSaysHowMuchIsKnown() {
    assertThat(page(BASE + "4607")).contains("Only the first 120 characters are known");
  }

  @Test
  void aQuestionWithoutHeadingGetsNoInventedOne() {
    assertThat(page(BASE + "4608"))
        .contains("<h1>Question 4608: “how many harbour lights are out of use.”</h1>");
  }

  @Test
  void theSameAnswerElsewhereIsCountedAndCalledUndeclared() {
    assertThat(page(BASE + "4601"))
        .contains("7 other questions have an answer in the very same words")
        .contains("without being declared as answered together");
  }

  @Test
  void headLeadsWhereGetLeads() {
    for (String path :
        List.of("/questions/commons/2031-05-06/4605", BASE + "4601", "/questions/4601")) {
      HttpResponse<String> get = site.get(path);
      HttpResponse<String> head = site.send("HEAD", path);
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.headers().firstValue("Location"))
          .isEqualTo(get.headers().firstValue("Location"));
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(get.headers().firstValue("Content-Type"));
    }
  }

  @Test
  void oldAddressesAndIdsLeadToTheCurrentOne() {
    assertMoved("/questions/commons/2031-05-06/4605", "/questions/commons/2031-05-07/4605");
    assertMoved(
        "/questions/commons/2031-05-06/4605/revisions",
        "/questions/commons/2031-05-07/4605/revisions");
    assertMoved(
        "/questions/commons/2031-05-06/4605.json", "/questions/commons/2031-05-07/4605.json");
    assertMoved("/questions/id/official/9000101", BASE + "4601");
    assertMoved("/questions/4602", BASE + "4602");
    assertThat(page("/questions/id/provisional/abc123")).contains("There are nine.");
  }

  @Test
  void aNumberOfSeveralSessionsOffersThemAll() {
    for (String address : List.of("/questions/4471", "/questions/commons/4471")) {
      assertThat(page(address)).contains("An Earlier Session").contains("Harbour Lights: Repairs");
    }
  }

  @Test
  void unknownQuestionsAreNotFound() {
    for (String address :
        List.of(
            "/questions/commons/2031-05-06/1",
            "/questions/commons/2031-99-06/4601",
            "/questions/moon/2031-05-06/4601",
            "/questions/nonsense",
            "/questions/id/official/none",
            "/questions/id/%3Cb%3E/x")) {
      assertThat(site.get(address).statusCode()).as(address).isEqualTo(404);
    }
  }

  @Test
  void revisionsShowEachStateAndWhereItWasRead() {
    assertThat(page(BASE + "4601/revisions"))
        .contains("7 revisions")
        .contains("<del>Department for Roads</del>")
        .contains("<ins>Department for the Sea</ins>")
        .contains("https://api.example.org/questions/1")
        .contains("Seen from 14 May 2031, 18:00 to 20 May 2031, 06:40");
  }

  @Test
  void hostileTextsShowAsText() {
    for (String address :
        List.of(BASE + "4610", BASE + "4610/revisions", "/questions/4610", BASE + "4610.json")) {
      String body = site.get(address).body();
      if (!address.endsWith(".json")) {
        assertThat(body)
            .doesNotContain("<script>alert")
            .doesNotContain("<img src=x")
            .doesNotContain("<svg onload")
            .doesNotContain("<style>*");
      }
    }
    String page = page(BASE + "4610");
    assertThat(page).contains("&lt;script&gt;alert(1)").contains("Printed otherwise elsewhere");
    assertThat(count(page, "<h1>")).isEqualTo(1);
    assertThat(count(page, "<main")).isEqualTo(count(page, "</main>")).isEqualTo(1);
  }

  @Test
  void allOfItIsThereAsJson() {
    JsonNode json = JsonMapper.shared().readTree(page(BASE + "4601.json"));
    assertThat(json.at("/url").asString()).isEqualTo(BASE + "4601");
    assertThat(json.at("/state/question/markup").asString()).startsWith("<p>To ask");
    assertThat(json.at("/state/answer/text/fidelity").asString()).isEqualTo("full");
    assertThat(json.at("/events").findValuesAsString("kind"))
        .containsExactly(
            "tabled",
            "titled",
            "transferred",
            "due-date-moved",
            "retitled",
            "reworded",
            "held",
            "answered",
            "edited-without-correction");
    assertThat(json.at("/sources/0/revisions").size()).isEqualTo(7);
    assertThat(json.at("/sources/0/revisions/0/readIn/origin").asString())
        .isEqualTo("https://api.example.org/questions/1");
    assertThat(json.at("/limbs").findValuesAsString("label")).containsExactly("a", "b", "2");
    assertThat(json.at("/sameAnswerCount").asInt()).isEqualTo(7);
    assertThat(json.at("/citation").asString())
        .contains("Ada Quill, Question 4601, Commons, tabled 6 May 2031, Harbour Lights: Repairs,")
        .contains("answered 14 May 2031 by Osric Vane");
  }

  private static void assertMoved(String from, String to) {
    HttpResponse<String> response = site.get(from);
    assertThat(response.statusCode()).as(from).isIn(301, 302, 307, 308);
    assertThat(response.headers().firstValue("Location").orElse("")).endsWith(to);
  }

  private static int count(String page, String what) {
    return page.split(java.util.regex.Pattern.quote(what), -1).length - 1;
  }

  private static String page(String path) {
    HttpResponse<String> response = site.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }
}

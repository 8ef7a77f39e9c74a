package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.web.InventedPromises.MemoryVerdicts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The register of promises as pages, data, table, feed and calendar, which agree; verdicts are
/// recorded on a promise's page and take it out of what the rules alone would say.
class PromisePagesTest {
  private static final LocalDate MARCH = LocalDate.of(2031, 3, 3);
  private static final String PIER = "0123456789abcdef";
  private static final String LAMP = "fedcba9876543210";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String LATE =
      "verdict=kept-late&reason=Out+on+5+May%2C+%22late%22&name=A.+Quill";

  private final MemoryVerdicts verdicts = new MemoryVerdicts();
  private final RunningSite site = open();

  private RunningSite open() {
    FakeRecord record = InventedLives.record();
    QuestionId one = new FakeLines(record).questions().getFirst().id();
    String quote = "we will publish the pier's <tide> tables, \"soon\"";
    InventedPromises promises =
        new InventedPromises(
            InventedPromises.made(PIER, one, MARCH, quote, LocalDate.of(2031, 4, 30)),
            InventedPromises.shown(
                InventedPromises.made(
                    LAMP, one, MARCH, "we will publish a lamp plan", LocalDate.of(2031, 5, 31)),
                LocalDate.of(2031, 5, 9),
                "We published the <Lamp> Plan in May",
                "lamp plan"));
    return RunningSite.over(record, new TestFacts().promises(promises, verdicts).facts());
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private HttpResponse<String> judge(String form) {
    return site.post("/promises/" + PIER, FORM, form);
  }

  private List<String> listed(String show) {
    List<String> keys =
        site
            .page("/promises?show=" + show)
            .select(".promise-row > p:first-child a")
            .eachAttr("href")
            .stream()
            .map(href -> href.substring("/promises/".length()))
            .toList();
    JsonNode data = site.json("/promises.json?show=" + show);
    assertThat(data.path("total").asInt()).as("total of " + show).isEqualTo(keys.size());
    assertThat(data.path("promises").valueStream().map(p -> p.path("id").asString()).toList())
        .isEqualTo(keys);
    assertThat(site.get("/promises.csv?show=" + show).body().lines().skip(1).count())
        .as("rows of " + show)
        .isEqualTo(keys.size());
    assertThat(entries(show)).hasSameSizeAs(keys);
    assertThat(site.get("/promises.ics?show=" + show).body().split("BEGIN:VEVENT", -1))
        .as("events of " + show)
        .hasSize(keys.size() + 1);
    return keys;
  }

  private List<Entry> entries(String show) {
    try {
      return ((Feed)
              new WireFeedInput()
                  .build(new StringReader(site.get("/promises.atom?show=" + show).body())))
          .getEntries();
    } catch (Exception e) {
      throw new AssertionError("not a feed", e);
    }
  }

  @Test
  void aVerdictIsRecordedOnThePageAndShownWithItsReasonAndWhatTheRuleSays() {
    HttpResponse<String> sent = judge(LATE);

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location")).contains("/promises/" + PIER + "#verdict");
    assertThat(verdicts.all())
        .singleElement()
        .satisfies(v -> {
          assertThat(v.ruling().code()).isEqualTo("kept-late");
          assertThat(v.reason()).isEqualTo("Out on 5 May, \"late\"");
          assertThat(v.by()).isEqualTo("A. Quill");
          assertThat(v.day()).isEqualTo(LocalDate.of(2031, 5, 22));
        });
    Document page = site.page("/promises/" + PIER);
    assertThat(page.select(".kicker strong").text()).isEqualTo("judged: kept late");
    assertThat(page.select("dl.facts dd").eachText())
        .contains("past due")
        .anyMatch(dd -> dd.startsWith("kept late: Out on 5 May, \"late\""));
    JsonNode data = site.json("/promises/" + PIER + ".json");
    assertThat(data.path("state").asString()).isEqualTo("judged");
    assertThat(data.path("ruleState").asString()).isEqualTo("past-due");
    assertThat(data.at("/said/0/state").asString()).isEqualTo("judged");
    assertThat(data.at("/verdicts/0/reason").asString()).isEqualTo("Out on 5 May, \"late\"");
  }

  @Test
  void aVerdictWithoutAReasonOrOfNoKindIsNotRecorded() {
    assertThat(judge("verdict=kept").statusCode()).isEqualTo(400);
    assertThat(judge("verdict=splendid&reason=So").statusCode()).isEqualTo(400);
    assertThat(judge("verdict=kept&reason=" + "a".repeat(2001)).statusCode()).isEqualTo(400);
    assertThat(verdicts.all()).isEmpty();
  }

  @Test
  void whatIsJudgedLeavesTheListsOfTheRuleForAListOfItsOwn() {
    assertThat(listed("past")).containsExactly(PIER);
    assertThat(listed("judged")).isEmpty();

    judge(LATE);
    assertThat(listed("past")).isEmpty();
    assertThat(listed("judged")).containsExactly(PIER);
    assertThat(listed("all")).containsExactly(PIER, LAMP);
    assertThat(listed("evidence")).containsExactly(LAMP);
    assertThat(site.page("/promises?show=judged").select(".promise-row .by").eachText().getFirst())
        .contains("judged: kept late (Out on 5 May, \"late\")", "by the rule past due");

    judge("verdict=not-judged&reason=Another+pier");
    assertThat(listed("past")).containsExactly(PIER);
    assertThat(listed("judged")).isEmpty();
  }

  @Test
  void whatIsThereToSubscribeToGoesOn() throws Exception {
    Document page = site.page("/promises?body=sea");
    assertThat(page.select("main a[href^=/promises.]").eachAttr("href"))
        .startsWith("/promises.ics?body=sea", "/promises.atom?body=sea");
    assertThat(site.get("/promises.ics").body())
        .contains(
            "promise-" + PIER, "promise-" + LAMP, "X-WR-CALNAME:Promises: all that have a day");
    Feed feed =
        (Feed) new WireFeedInput().build(new StringReader(site.get("/promises.atom").body()));
    assertThat(feed.getAuthors()).isNotEmpty();
    assertThat(feed.getEntries()).hasSize(2);
  }

  @Test
  void aMinisterCanBeChosen() {
    Document page = site.page("/promises?show=all&member=90001");
    assertThat(page.select("#minister option[selected]").text()).isEqualTo("Ada Quill");
  }

  @Test
  void aVerdictWhosePromiseIsNoLongerReadIsStillShown() {
    LocalDate day = LocalDate.of(2031, 5, 6);
    verdicts.record(new Verdict("00aa", Verdict.Ruling.BROKEN, "No <buoy> came", "A. Quill", day));

    assertThat(site.page("/promises?show=judged").select("#lost ~ ul li").text())
        .isEqualTo("broken, 6 May 2031: No <buoy> came (A. Quill) 00aa");
    assertThat(site.json("/promises.json?show=judged").at("/lost/0/verdict").asString())
        .isEqualTo("broken");
    assertThat(site.page("/promises?show=all").select("#lost")).isEmpty();
  }

  @Test
  void theTableHasARowForEachWithStateVerdictAndReason() {
    judge(LATE);
    List<String> rows = site.get("/promises.csv?show=all").body().lines().toList();
    assertThat(rows.getFirst())
        .isEqualTo(
            "promise,state,rule_state,act,firmness,said_on,body,answered_by,quote,due_text,due_from,"
                + "due_to,due_by,slipped,times_said,evidence,verdict,verdict_reason,question");
    assertThat(rows.get(1))
        .contains(
            "/promises/" + PIER + "\",\"judged\",\"past-due\",\"publish\",\"firm\",\"2031-03-03\",",
            "\"we will publish the pier's <tide> tables, \"\"soon\"\"\",\"by then\",\"\",\"2031-04-30\",",
            "\"kept-late\",\"Out on 5 May, \"\"late\"\"\",");
    assertThat(rows.get(2))
        .contains("\"evidence-found\",\"evidence-found\",", ",\"false\",\"1\",\"1\",\"\",\"\",");
  }

  @Test
  void theFeedTellsWhatTheRuleSaysAndWhatAPersonFound() {
    judge(LATE);
    Entry entry = entries("judged").getFirst();
    assertThat(entry.getId()).endsWith("promise/" + PIER);
    assertThat(entry.getTitle()).isEqualTo("we will publish the pier's <tide> tables, \"soon\"");
    assertThat(entry.getSummary().getValue())
        .contains("As the record stands: past due. A person found: kept late: Out on 5 May");
    assertThat(entry.getUpdated().toInstant()).isEqualTo("2031-05-22T00:00:00Z");
    assertThat(entries("evidence").getFirst().getUpdated().toInstant())
        .isEqualTo("2031-05-09T00:00:00Z");
  }

  @Test
  void evidenceTellsByWhichWayItWasFoundAndAssertsNothing() {
    Document page = site.page("/promises/" + LAMP);
    assertThat(page.select("#evidence + .note").text()).contains("for you to judge");
    assertThat(page.select("#evidence ~ ol.promises li").eachText().getFirst())
        .contains("“We published the <Lamp> Plan in May”", "it names the same: lamp plan");
    JsonNode evidence = site.json("/promises/" + LAMP + ".json").path("evidence").path(0);
    assertThat(evidence.path("way").asString()).isEqualTo("name");
    assertThat(evidence.path("shared").asString()).isEqualTo("lamp plan");
  }

  @Test
  void aVerdictIsRecordedAsDataToo() {
    HttpResponse<String> sent =
        site.post("/promises/" + PIER + ".json", FORM, "verdict=broken&reason=No+tables");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    assertThat(JsonMapper.shared().readTree(sent.body()).path("state").asString())
        .isEqualTo("judged");
  }

  @ParameterizedTest
  @CsvSource({
    "show=tomorrow, show: “tomorrow” is not understood, 'past, dated'",
    "act=dance, act: “dance” is not understood, Use one of",
    "month=May, month: “May” is not understood, 2031-05"
  })
  void whatCannotBeReadIsNamedWithWhatToWrite(String parameter, String wrong, String instead)
      throws Exception {
    HttpResponse<String> page = site.get("/promises?" + parameter);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(wrong).contains(instead);
  }
}

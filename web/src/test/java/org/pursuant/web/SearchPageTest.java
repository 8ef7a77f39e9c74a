package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchRequest;
import tools.jackson.databind.JsonNode;

/// Searching by page, data, feed and table.
class SearchPageTest {
  private static final RunningSite site = RunningSite.over(FakeRecord.invented());

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void asksTheIndexForExactlyWhatTheAddressSays() {
    site.get(
        "/search?q=lights&house=Lords&body=department-for-the-sea&asker=90001&answerer=name-vane"
            + "&party=Tidal+Party&session=2023-2024&status=answered&status=holding&mark=edited&mark=table&from=2031-01-02"
            + "&to=2031-03-04&answered-from=2031-05-06&answered-to=2031-07-08&sort=oldest&page=2");

    SearchRequest asked = site.index().last();
    assertThat(asked.words()).isEqualTo("lights");
    assertThat(asked.sort()).isEqualTo(SearchRequest.Sort.OLDEST);
    assertThat(asked.offset()).isEqualTo(20);
    assertThat(asked.filters())
        .isEqualTo(
            new SearchRequest.Filters(
                House.LORDS,
                "department-for-the-sea",
                MemberId.mnis(90001),
                new MemberId(MemberId.NAME, "vane"),
                "Tidal Party",
                LocalDate.of(2031, 1, 2),
                LocalDate.of(2031, 3, 4),
                LocalDate.of(2031, 5, 6),
                LocalDate.of(2031, 7, 8),
                Set.of(Status.ANSWERED, Status.HOLDING),
                Set.of(Mark.EDITED, Mark.HAS_TABLE),
                "2023-24"));
  }

  @Test
  void sortsByMatchWhereThereAreWordsAndByDayOtherwise() {
    site.get("/search?q=lights");
    assertThat(site.index().last().sort()).isEqualTo(SearchRequest.Sort.RELEVANCE);
    site.get("/search");
    assertThat(site.index().last().sort()).isEqualTo(SearchRequest.Sort.NEWEST);
  }

  @Test
  void whatReadsLikeADraftCanBeLookedUpAsOne() {
    String draft =
        "what steps her Department is taking to keep the harbour lights lit in the winter months";
    String drafts = "form[action=/asked] input[name=q]";

    Document page = site.page("/search?q=" + draft.replace(' ', '+'));
    assertThat(page.select(drafts).attr("value")).isEqualTo(draft);

    Document unread = site.page("/search?q=%22" + draft.replace(' ', '+'));
    assertThat(unread.select(drafts).attr("value")).isEqualTo("\"" + draft);

    String shorter = draft.substring(draft.indexOf("taking"));
    for (String search : List.of(shorter, draft + " OR buoys", draft + " dept:sea")) {
      assertThat(site.page("/search?q=" + search.replace(' ', '+')).select(drafts)).isEmpty();
    }
  }

  @Test
  void showsWhoAskedWhomWhenAndWhereItStands() {
    Document page = site.page("/search?q=harbour+lights:+costs");

    assertThat(page.select("h1").text()).isEqualTo("1 question");
    assertThat(page.select(".results h3 a").attr("href"))
        .isEqualTo("/questions/commons/2031-05-06/4472");
    assertThat(page.select(".results .who").text())
        .isEqualTo(
            "Commons 4472 · Ada Quill to the Department for the Sea · 6 May 2031 · Answered 14 May,"
                + " changed since");
    assertThat(page.select(".results mark").text()).startsWith("To ask the Secretary of State");
    assertThat(page.select(".results .said").text()).contains("Forty-one of the 612");
  }

  @Test
  void drawsWhenQuestionsWereAskedWithItsTable() {
    Document page = site.page("/search?q=lights");

    assertThat(page.select("svg > title").text()).startsWith("Questions a month: November 2030 2");
    assertThat(page.select("svg .bars rect")).hasSize(7);
    assertThat(page.select("details.behind tbody tr").eachText())
        .startsWith("November 2030 2", "December 2030 0", "January 2031 4");
  }

  @Test
  void offersEverySessionsQuestionForANumber() {
    List<QuestionSummary> twice = new ArrayList<>(InventedQuestions.all());
    QuestionState later =
        twice.getFirst().state().toBuilder().tabled(LocalDate.of(2032, 6, 7)).build();
    twice.add(InventedQuestions.summary(900, later, Status.ANSWERED, Set.of()));

    try (RunningSite sessions = RunningSite.over(new FakeRecord(twice))) {
      assertThat(sessions.page("/search?q=4471").select(".note a").eachAttr("href"))
          .containsExactlyInAnyOrder(
              "/questions/commons/2031-05-06/4471", "/questions/commons/2032-06-07/4471");
      assertThat(sessions.page("/search?q=4472").select(".note")).isEmpty();
    }
  }

  @Test
  void turnsPagesBothWays() {
    Document second = site.page("/search?q=lights&page=2");

    assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/search?q=lights");
    assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/search?q=lights&page=3");
    assertThat(second.select("ol.results").attr("start")).isEqualTo("21");
  }

  @Test
  void narrowsByFacetsAndTakesFiltersAwayAgain() {
    Document page = site.page("/search?q=lights&status=answered&page=2");

    assertThat(page.select(".facet a").eachAttr("href"))
        .contains(
            "/search?q=lights&body=department-for-roads&status=answered",
            "/search?q=lights&status=answered&mark=edited");
    assertThat(page.select(".chosen a").eachAttr("href")).containsExactly("/search?q=lights");
    assertThat(page.select(".kicker").text()).isEqualTo("“lights”, answered · page 2 of 4");
  }

  @Test
  void namesChosenMembersAndBodiesEvenWhenNothingMatches() {
    Document page = site.page("/search?q=zebra&asker=90001&body=department-for-roads");

    assertThat(page.select("h1").text()).isEqualTo("0 questions");
    assertThat(page.select(".chosen a").eachText())
        .containsExactly("Remove: asked of the Department for Roads", "Remove: asked by Ada Quill");
    assertThat(page.select("main").text()).contains("Nothing matches. Remove a filter");
  }

  @Test
  void keepsOtherFiltersWhenDaysAreChosen() {
    Document page = site.page("/search?q=lights&status=answered&from=2031-05-01");

    assertThat(page.select("form.dates input[type=hidden]").eachAttr("name"))
        .containsExactly("q", "status");
    assertThat(page.select("#from").attr("value")).isEqualTo("2031-05-01");
  }

  @Test
  void countsWhatIsOnlyNearApartAndSaysSoOfEach() {
    Document page = site.page("/search?q=harbour+lights:");

    assertThat(page.select("h1").text())
        .matches("\\d+ questions match as written; \\d+ more .*close");
    assertThat(page.select(".results > li").getFirst().select(".why").text())
        .isEqualTo("Matched harbour lights: in the question · close in meaning");
    assertThat(page.select(".results > li").getFirst().hasClass("near")).isFalse();
    assertThat(page.select(".results > li.near").getFirst().select(".why").text())
        .isEqualTo("Has harbour; not lights:");
  }

  @Test
  void neverPassesANearHitForAMatch() {
    Document page = site.page("/search?q=harbour+zebra");

    assertThat(page.select("h1").text()).isEqualTo("No question has all these words. The closest:");
    assertThat(page.select(".results > li:not(.near)")).isEmpty();
    assertThat(page.select(".results > li .why").eachText())
        .isNotEmpty()
        .allMatch(why -> why.equals("Has harbour; not zebra"));
    assertThat(site.get("/search.csv?q=harbour+zebra").body().lines()).hasSize(1);
    assertThat(site.get("/search.jsonl?q=harbour+zebra").body()).isEmpty();
    assertThat(site.json("/search.json?q=harbour+zebra").get("total").asInt()).isZero();
    assertThat(site.json("/search.json?q=harbour+zebra").get("nearby").asInt()).isPositive();
    assertThat(site.page("/search?q=harbour+zebra&sort=newest").select("h1").text())
        .isEqualTo("0 questions");
  }

  @Test
  void asksWhatWasMeantAndDoesNotAct() {
    Document page = site.page("/search?q=lihgts&status=answered");

    assertThat(page.select("h1").text()).isEqualTo("0 questions");
    assertThat(page.select(".meant").text()).isEqualTo("Did you mean lights?");
    assertThat(page.select(".meant a").attr("href")).isEqualTo("/search?q=lights&status=answered");
    assertThat(site.json("/search.json?q=lihgts").get("didYouMean").asString()).isEqualTo("lights");
  }

  @Test
  void saysWhatWordsWereAlsoTakenFor() {
    assertThat(site.page("/search?q=LRP").select(".also").text())
        .startsWith("Also found as: Lamp Renewal Programme (LRP).")
        .contains("quotation marks");
    assertThat(site.json("/search.json?q=LRP").get("also").get(0).get("longForm").asString())
        .isEqualTo("Lamp Renewal Programme");
  }

  @Test
  void widensWhereAFacetIsChosenAndCountsWhatHasNoValue() {
    Document page = site.page("/search?q=lights&body=department-for-the-sea&page=2");
    var asked = page.select(".facet:has(h3:containsOwn(Asked of))");

    assertThat(asked.select("a").eachAttr("href")).containsExactly("/search?q=lights");
    assertThat(asked.select("li").eachText())
        .containsExactly("Department for the Sea remove: Department for the Sea");
    var sessions = site.page("/search?q=lights").select(".facet:has(h3:containsOwn(Session))");
    assertThat(sessions.select("li").eachText()).containsExactly("2024-26 3", "2023-24 2");
    assertThat(sessions.select(".others").text()).startsWith("In no session known: ");
  }

  @Test
  void chartsYearsWhereMonthsAreTooManyAndNarrowsToOne() {
    Document page = site.page("/search?q=lights");

    assertThat(page.select(".chart .over a").getFirst().attr("href"))
        .isEqualTo("/search?q=lights&from=2030-11-01&to=2030-11-30");
    assertThat(page.select(".behind tbody a").eachAttr("href"))
        .isEqualTo(page.select(".chart .over a").eachAttr("href"))
        .hasSize(5);
  }

  @Test
  void sendsAllThatMatchesAsLines() {
    HttpResponse<String> response = site.get("/search.jsonl?q=harbour+lights:");

    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/jsonl");
    assertThat(response.body().lines())
        .hasSize(site.json("/search.json?q=harbour+lights:").get("total").asInt())
        .allMatch(line -> line.startsWith("{\"url\":\"/questions/"));
    assertThat(site.get("/search.jsonl?q=%22open").statusCode()).isEqualTo(400);
  }

  @Test
  void leadsToFollowingTheSameSearch() {
    assertThat(
            site.page("/search?q=lights&house=commons&sort=newest")
                .select("a[href^=/follow]")
                .attr("href"))
        .isEqualTo("/follow?q=lights&house=commons");
  }

  @Test
  void suggestsHeadingsMembersAndDepartments() {
    JsonNode found = site.json("/suggest.json?q=har").get("suggestions");

    assertThat(found.findValuesAsString("kind")).containsExactly("heading", "member", "department");
    assertThat(found.findValuesAsString("url"))
        .containsExactly(
            "/search?q=heading%3A%22Harbour%20Lights%3A%20%20Costs%22",
            "/members/90001", "/bodies/department-for-the-sea");
    assertThat(site.json("/suggest.json?q=h").get("suggestions")).isEmpty();
    assertThat(site.json("/suggest.json").get("suggestions")).isEmpty();
  }

  @Test
  void marksWhereAQueryCannotBeRead() {
    HttpResponse<String> response = site.get("/search?q=harbour+%22lights");
    Document page = site.page("/search?q=harbour+%22lights");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(page.select("h1").text()).isEqualTo("This query cannot be read");
    assertThat(page.select(".where .here").text()).isEqualTo("\"");
    assertThat(page.select("header input[name=q]").attr("value")).isEqualTo("harbour \"lights");
  }

  @Test
  void givesTheSameAsData() {
    JsonNode data = site.json("/search.json?q=harbour+lights:+costs");

    assertThat(data.get("total").asInt()).isEqualTo(1);
    JsonNode found = data.get("results").get(0);
    assertThat(found.get("question").get("url").asString())
        .isEqualTo("/questions/commons/2031-05-06/4472");
    assertThat(found.get("question").get("askedBy").get("url").asString())
        .isEqualTo("/members/90001");
    assertThat(found.get("question").get("tabled").asString()).isEqualTo("2031-05-06");
    assertThat(found.get("question").get("marks").get(0).asString()).isEqualTo("edited");
    assertThat(data.get("counts").get("house").get(0).get("value").asString()).isEqualTo("commons");
    assertThat(data.get("next").isNull()).isTrue();
    assertThat(site.get("/search?q=lights", "Accept", "application/json").body())
        .isEqualTo(site.get("/search.json?q=lights").body());
  }

  @Test
  void isAFeedWithIdsThatLast() throws Exception {
    String atom = site.get("/search.atom?q=harbour+lights:").body();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(2);
    SyndEntry first = feed.getEntries().getFirst();
    assertThat(first.getUri()).isEqualTo("tag:pursuant.org,2026:question/commons/2031-05-06/4471");
    assertThat(first.getLink())
        .isEqualTo("http://localhost:" + site.port() + "/questions/commons/2031-05-06/4471");
    assertThat(first.getUpdatedDate().toInstant()).isEqualTo("2031-05-14T00:00:00Z");
    assertThat(first.getDescription().getValue()).startsWith("Question: ").contains("Answer: ");
  }

  @Test
  void isATableThatNoSpreadsheetRuns() {
    HttpResponse<String> response = site.get("/search.csv?q=%3Cscript");

    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment");
    assertThat(response.body())
        .startsWith("house,tabled,uin,heading,asked_by")
        .contains("\"'=HYPERLINK(\"\"http://example.org\"\")");
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.SavedSearch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowPagesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String HOSTILE = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";

  private final RunningSite site = RunningSite.over(FakeRecord.invented());

  @AfterEach
  void stop() {
    site.close();
  }

  private String kept(String form) {
    HttpResponse<String> response = site.post("/follow", FORM, form);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void theFormCarriesTheSearchAndLeadsToItsPage() {
    Document form = site.page("/follow?q=lights&house=lords&status=unanswered");
    assertThat(form.select("form.follow input[name=q]").attr("value")).isEqualTo("lights");
    assertThat(form.select("form.follow input[name=house]").attr("value")).isEqualTo("lords");
    assertThat(form.select("form.follow input[name=event][checked]"))
        .hasSize(FollowedEvent.values().length);

    String page = kept("q=lights&house=lords&name=Late+lights&event=overdue&event=answered");

    assertThat(page).startsWith("/followed/");
    assertThat(site.following().woken()).isEqualTo(1);
    Document shown = site.page(page);
    assertThat(shown.select("h1").text()).isEqualTo("Late lights");
    assertThat(shown.select(".cite").text())
        .isEqualTo("http://localhost:" + site.port() + page + ".atom");
    assertThat(site.page("/followed").select(".brief h3 a").attr("href")).isEqualTo(page);
  }

  @Test
  void aSearchThatCannotBeReadAnyMoreSaysSo() {
    String page = kept("q=lights");
    assertThat(site.page(page).select(".warn")).isEmpty();
    SavedSearch search = site.following().all().getFirst();
    site.following()
        .keep(
            new SavedSearch(
                search.id(),
                search.name(),
                "\"lights",
                search.filters(),
                search.events(),
                search.created(),
                search.since()),
            5);
    assertThat(site.page(page).select(".warn").text())
        .contains("cannot be read any more", "A quotation mark is not closed");
  }

  @Test
  void namesAreForeignText() {
    String page = kept("q=lights&name=" + HOSTILE);
    String id = page.substring(page.lastIndexOf('/') + 1);
    site.following().tell(id, FollowedEvent.ASKED, "lords/2031-05-20/HL1", "<script>alert(2)");

    for (String path : new String[] {page, page + ".atom", "/followed", page + "/remove"}) {
      assertThat(site.get(path).body()).as(path).contains("&lt;script").doesNotContain("<script>");
    }
  }

  @Test
  void anotherSitesPageCanKeepAndRemoveNothing() {
    String page = kept("q=lights");
    String[][] foreign = {
      {"Sec-Fetch-Site", "cross-site"},
      {"Sec-Fetch-Site", "same-site"},
      {"Origin", "https://evil.example.org"},
      {"Origin", "null"},
      {"Origin", "http://localhost:1"}
    };
    for (String[] header : foreign) {
      assertThat(site.post("/follow", FORM, "q=boats", header).statusCode()).isEqualTo(403);
      assertThat(site.post(page + "/remove", FORM, "", header).statusCode()).isEqualTo(403);
    }
    assertThat(site.following().all()).hasSize(1);
    assertThat(
            site.post("/follow", FORM, "q=boats", "Origin", "http://localhost:" + site.port())
                .statusCode())
        .isEqualTo(303);
    assertThat(site.post("/follow", FORM, "q=x", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(303);
  }

  @Test
  void wrongWishesAreToldInTheFormAndInOneFormInJson() {
    HttpResponse<String> open = site.post("/follow", FORM, "q=%22open&name=Kept");
    assertThat(open.statusCode()).isEqualTo(400);
    assertThat(open.body()).contains("value=\"Kept\"", "id=\"trouble\"");
    for (String[] wrong :
        new String[][] {
          {"{\"q\": \"\\\"open\"}", "unreadable-query"},
          {"{\"q\": \"\"}", "nothing-to-follow"},
          {"{\"q\": \"x\", \"event\": [\"odd\"]}", "bad-parameter"},
          {"{\"q\": \"x\", \"name\": \"" + "n".repeat(201) + "\"}", "bad-parameter"},
          {"[1]", "unreadable-json"},
          {"{", "unreadable-json"}
        }) {
      HttpResponse<String> response = site.post("/followed.json", "application/json", wrong[0]);
      JsonNode error = JsonMapper.shared().readTree(response.body()).get("error");
      assertThat(error.get("code").asString()).as(wrong[0]).isEqualTo(wrong[1]);
    }
    assertThat(site.post("/followed.json", "text/plain", "q=x").statusCode()).isEqualTo(415);
  }

  @Test
  void programsKeepReadAndRemoveByJson() {
    HttpResponse<String> made =
        site.post(
            "/followed.json",
            "application/json",
            "{\"q\": \"lights\", \"house\": \"lords\", \"event\": [\"answered\"]}");
    JsonNode search = JsonMapper.shared().readTree(made.body());

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(search.at("/filters/house/0").asString()).isEqualTo("lords");
    String url = search.get("url").asString();
    assertThat(site.json(url + ".json").at("/search/words").asString()).isEqualTo("lights");
    assertThat(site.json("/followed.json").get("searches")).hasSize(1);
    assertThat(site.post(url + "/remove.json", "application/json", "{}").statusCode())
        .isEqualTo(200);
    assertThat(site.get(url).statusCode()).isEqualTo(404);
  }

  @Test
  void noMoreAreKeptThanThereIsRoomFor() {
    for (int i = 0; i < 5; i++) {
      kept("q=lights" + i);
    }
    HttpResponse<String> response =
        site.post("/followed.json", "application/json", "{\"q\": \"boats\"}");
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body()).contains("too-many");
  }

  @Test
  void theFeedLeadsOnToEarlierEntriesAndKeepsItsIds() {
    String page = kept("q=lights");
    String id = page.substring(page.lastIndexOf('/') + 1);
    for (int i = 0; i < 130; i++) {
      site.following().tell(id, FollowedEvent.ANSWERED, "lords/2031-05-20/HL" + i, "Lamp " + i);
    }
    Document first =
        org.jsoup.Jsoup.parse(
            site.get(page + ".atom").body(), "", org.jsoup.parser.Parser.xmlParser());
    assertThat(first.select("entry")).hasSize(100);
    assertThat(first.select("entry > id").getFirst().text())
        .isEqualTo("tag:pursuant.org,2026:followed/" + id + "/lords/2031-05-20/HL129/answered/130");
    String next = first.select("link[rel=next]").attr("href").replaceFirst("http://[^/]+", "");
    Document second =
        org.jsoup.Jsoup.parse(site.get(next).body(), "", org.jsoup.parser.Parser.xmlParser());
    assertThat(second.select("entry")).hasSize(30);
    assertThat(second.select("link[rel=next]")).isEmpty();
    assertThat(site.page(page).select(".results > li")).hasSize(50);
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of each page, whatever it shows.
class EveryPageTest {
  private static final RunningSite site = RunningSite.over(FakeRecord.invented());

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=lights",
        "/search?q=%22open",
        "/members",
        "/bodies",
        "/about",
        "/asked",
        "/asked?q=harbour+lights",
        "/help/search",
        "/follow?q=lights&house=lords",
        "/followed",
        "/nowhere",
        "/search?page=x"
      })
  void hasLandmarksOneHeadingAndNoScriptButItsOwn(String path) {
    Document page = site.page(path);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, main, footer, nav[aria-label=Main]")).hasSize(4);
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("a.skip[href=#main]")).hasSize(1);
    assertThat(page.select("script").eachAttr("src"))
        .singleElement()
        .asString()
        .startsWith("/static/suggest.js?v=");
    assertThat(page.select("script").html()).isEmpty();
    assertThat(page.select("style, [style], [onclick], [onerror], iframe")).isEmpty();
    assertThat(page.select("img")).isEmpty();
    assertThat(page.title()).endsWith(" · Pursuant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=lights",
        "/members",
        "/bodies",
        "/about",
        "/asked?q=light",
        "/help/search",
        "/follow?q=x",
        "/followed"
      })
  void namesEveryFieldAndTableAndUsesEachIdOnce(String path) {
    Document page = site.page(path);

    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      assertThat(
              field.hasAttr("aria-label")
                  || !page.select("label[for=" + field.id() + "]").isEmpty())
          .as("a label of %s", field)
          .isTrue();
    }
    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("svg:not(:has(title))")).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/nowhere", "/static/style.css", "/stats.json"})
  void forbidsForeignScriptsFramesAndSniffing(String path) {
    HttpResponse<String> response = site.get(path);

    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=%3Cscript%3E", "/members", "/bodies", "/search.atom"})
  void showsHostileTextsAsText(String path) {
    String body = site.get(path).body();

    assertThat(body.replaceFirst("<script src=\"/static/suggest.js[^>]*>", ""))
        .contains("&lt;script")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void showsHostileHeadingWordForWord() {
    assertThat(site.page("/").select(".brief a").eachText()).contains(InventedQuestions.HOSTILE);
  }

  @Test
  void isNotSentAgainWhenItHasNotChanged() {
    String tag = site.get("/about").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = site.get("/about", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void linksAStyleSheetThatMayBeKeptForGood() {
    String href = site.page("/").select("link[rel=stylesheet]").attr("href");

    HttpResponse<String> style = site.get(href);

    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(site.get("/static/style.css").headers().firstValue("Cache-Control").orElse(""))
        .doesNotContain("immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/home.json",
        "/search?q=lights",
        "/search.csv",
        "/search.jsonl",
        "/search.atom",
        "/asked?q=lights",
        "/suggest.json?q=ha",
        "/about",
        "/stats.json",
        "/nowhere",
        "/search?page=x",
        "/static/style.css"
      })
  void isTheSameForHeadButForItsContent(String path) {
    HttpResponse<String> get = site.get(path);
    HttpResponse<String> head = site.send("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name :
        List.of("Content-Type", "ETag", "Cache-Control", "Vary", "Content-Disposition")) {
      assertThat(head.headers().firstValue(name))
          .as(name)
          .isEqualTo(get.headers().firstValue(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.json", "/index.json"})
  void givesTheDataOfTheStartUnderEachOfItsNames(String path) {
    assertThat(site.get(path).statusCode()).isEqualTo(200);
    assertThat(site.get(path).body()).isEqualTo(site.get("/home.json").body());
  }

  @Test
  void saysOfAnEmptyRecordHowToBegin() {
    try (RunningSite empty = RunningSite.over(new FakeRecord(List.of()))) {
      assertThat(empty.page("/").select("h1").text()).isEqualTo("The record is empty");
      assertThat(empty.page("/").select("code").eachText())
          .contains("./pursuant sync --since 2025-09-01", "./pursuant import PATH…");
      assertThat(empty.get("/search").statusCode()).isEqualTo(200);
      assertThat(empty.get("/members").statusCode()).isEqualTo(200);
    }
  }
}

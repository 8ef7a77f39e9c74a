package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.web.html.Links;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Nobody takes the sample for the record, whichever page they land on.
class SampleNoticeTest {
  /// An address of each kind of page.
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("/", "/"),
          Map.entry("/search", "/search?q=lights"),
          Map.entry("/members", "/members"),
          Map.entry("/bodies", "/bodies"),
          Map.entry("/about", "/about"),
          Map.entry("/asked", "/asked?q=lights"),
          Map.entry("/help/search", "/help/search"),
          Map.entry("/questions/id/{scheme}/<value>/revisions", "ID/revisions"),
          Map.entry("/questions/id/{scheme}/<value>", "ID"),
          Map.entry(
              "/questions/{house}/{tabled}/{uin}/revisions",
              "/questions/commons/2031-05-06/4601/revisions"),
          Map.entry("/questions/{house}/{tabled}/{uin}", "/questions/commons/2031-05-06/4601"),
          Map.entry("/questions/{house}/{uin}", "/questions/commons/4471"),
          Map.entry("/questions/{uin}", "/questions/4471"),
          Map.entry("/members/{member}", "/members/90001"),
          Map.entry("/members/{member}/mentions", "/members/90001/mentions"),
          Map.entry("/follow", "/follow?q=lights"),
          Map.entry("/followed", "/followed"),
          Map.entry("/followed/{id}", "/followed/SAVED"),
          Map.entry("/followed/{id}/remove", "/followed/SAVED/remove"),
          Map.entry("/bodies/{slug}", "/bodies/department-for-the-sea"),
          Map.entry("/lines", "/lines"),
          Map.entry("/lines/{key}", "/lines/" + FakeLines.KEY),
          Map.entry("/names", "/names"),
          Map.entry("/promises", "/promises"),
          Map.entry("/timeliness", "/timeliness"),
          Map.entry("/timeliness/{body}", "/timeliness/department-for-the-sea"),
          Map.entry("/overdue", "/overdue"),
          Map.entry("/timeliness/rules", "/timeliness/rules"),
          Map.entry("/replies", "/replies"),
          Map.entry("/not-held", "/not-held"),
          Map.entry("/tables", "/tables"),
          Map.entry("/figures", "/figures"),
          Map.entry("/threads/{house}/{tabled}/{uin}", "/threads/commons/2031-05-06/4601"),
          Map.entry("/differing", "/differing"),
          Map.entry("/differing/{key}", "/differing/" + FakeLines.KEY));

  /// Pages of derived facts of which this site knows none: they only say what is wrong.
  private static final List<String> OF_ONE_FACT =
      List.of(
          "/names/{slug}",
          "/names/{slug}/lines",
          "/names/{slug}/figures",
          "/names/{slug}/promises",
          "/promises/{id}",
          "/figures/{key}",
          "/tables/id/{scheme}/<value>/{number}",
          "/tables/{house}/{tabled}/{uin}/{number}",
          "/threads/id/{scheme}/<value>");

  private static RunningSite sample;
  private static RunningSite record;
  private static String saved = "";

  @BeforeAll
  static void open() {
    sample = site(InventedLives.record().asSample());
    record = site(InventedLives.record());
    // Seeded alike, both give the same id.
    saved = saved(sample);
    assertThat(saved(record)).isEqualTo(saved);
  }

  private static RunningSite site(FakeRecord record) {
    return RunningSite.over(
        record, new TestFacts().lines(new FakeLines(record), (_, _) -> List.of()).facts());
  }

  @AfterAll
  static void close() {
    sample.close();
    record.close();
  }

  @Test
  void everyKindOfPageIsLookedAt() {
    List<String> looked = new ArrayList<>(PAGES.keySet());
    looked.addAll(OF_ONE_FACT);
    assertThat(looked).containsExactlyInAnyOrderElementsOf(kinds());
  }

  static Stream<String> addresses() {
    String byId = Links.question(InventedLives.bySourceId().summary());
    return PAGES.values().stream()
        .map(address -> address.replaceFirst("^ID", byId).replace("SAVED", saved));
  }

  private static String saved(RunningSite site) {
    site.post("/follow", "application/x-www-form-urlencoded", "q=lights");
    return site.following().all().getFirst().id();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aPageOfTheSampleSaysThatItIsInvented(String address) {
    assertThat(sample.get(address).statusCode()).as(address).isEqualTo(200);
    assertNotice(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/search?q=%22open",
        "/search?page=x",
        "/search?page=400",
        "/questions/commons/2031-05-06/999999",
        "/members/1",
        "/bodies/none",
        "/names/none",
        "/names/none/lines",
        "/promises/none",
        "/figures/none",
        "/tables/commons/2031-05-06/4601/9",
        "/threads/id/official/1"
      })
  void soDoesAPageThatOnlySaysWhatIsWrong(String address) {
    assertThat(sample.get(address).statusCode()).isBetween(400, 499);
    assertNotice(address);
  }

  private static void assertNotice(String address) {
    Document page = sample.page(address);
    assertThat(page.select(".banner").text())
        .contains("invented sample", "./pursuant sync --since 2025-09-01", "./pursuant import");
    assertThat(page.select("footer").text()).contains("sample").doesNotContain("Licence");
    assertThat(record.page(address).select(".banner")).isEmpty();
    assertThat(record.page(address).select("footer").text())
        .contains("Open Parliament Licence v3.0");
  }

  /// The paths of all pages that the site makes known.
  private static List<String> kinds() {
    FakeRecord invented = InventedLives.record();
    Site site =
        new Site(
            invented,
            new FakeIndex(invented),
            TestFacts.none(),
            Clock.fixed(RunningSite.NOW, ZoneOffset.UTC),
            new MemoryFollowing(
                    new FakeIndex(invented), Clock.fixed(RunningSite.NOW, ZoneOffset.UTC))
                .port());
    Paths paths = new Paths(new ArrayList<>());
    WebServer.sections(site).forEach(section -> section.addTo(paths));
    return paths.pages();
  }

  private record Paths(List<String> pages) implements Section.Routes {
    @Override
    public Section.Routes page(String path, Section.Answering answering) {
      pages.add(path);
      return this;
    }

    @Override
    public Section.Routes form(String path, Section.Answering answering) {
      return page(path, answering);
    }

    @Override
    public Section.Routes data(String path, Function<Request, Object> data) {
      return this;
    }

    @Override
    public Section.Routes action(String path, Section.Acting acting) {
      return this;
    }

    @Override
    public Section.Routes document(String path, Section.Answering answering) {
      return this;
    }
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reply.Weighed;
import org.pursuant.web.html.Links;
import tools.jackson.databind.JsonNode;

/// A name's page tells what is asked and said of it, and which lines, figures and promises answers
/// give where they mention it.
class NamePagesTest {
  private static final String SLUG = "lantern-renewal-programme";

  private static FakeLines lines;
  private static RunningSite site;

  @BeforeAll
  static void open() {
    FakeRecord record = InventedLives.record();
    lines = new FakeLines(record);
    QuestionId one = lines.questions().getFirst().id();
    FakeNames names = new FakeNames();
    names.programme(one, 0, 5, SLUG, "Lantern <Renewal> Programme");
    names.means(one, "90001", "Minister <for> Wicks (Ada Quill)");
    String quote = "we will mend it";
    Commitment commitment =
        new Commitment(
            0,
            quote.length(),
            quote,
            "we",
            Act.LAUNCH,
            Firmness.FIRM,
            null,
            new Grounds(0.9, List.of(new Weighed("verb <mend>", 1.5))));
    Said said =
        new Said(
            "0123456789abcdef",
            one,
            LocalDate.of(2031, 5, 1),
            "sea",
            "90001",
            0,
            quote.length(),
            commitment);
    TestFacts facts =
        new TestFacts()
            .names(names)
            .lines(lines, (_, _) -> List.of())
            .promises(
                KnownFacts.promise(new Promise(said.key(), List.of(said), List.of())),
                Verdicts.NONE)
            .figures(
                InventedFigures.of(one, new QuestionId(999)),
                KnownFacts.noTables(),
                _ -> List.of());
    site = RunningSite.over(record, facts.facts());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void itHasItsTimelineLinesFiguresAndPromises() {
    Document page = site.page("/names/" + SLUG);

    assertThat(page.select("h1").text()).isEqualTo("Lantern <Renewal> Programme");
    assertThat(page.select("ol.results li")).hasSize(1);
    assertThat(page.select("#lines + ul a").attr("href")).isEqualTo("/lines/" + FakeLines.KEY);
    assertThat(page.select("#figures + ul mark").text()).isEqualTo("612");
    assertThat(page.select("#figures + ul .said").text()).endsWith("612 harbour <lights>.");
    assertThat(page.select("#figures + ul a").eachAttr("href"))
        .containsExactly(
            "/figures/" + InventedFigures.KEY, Links.question(lines.questions().getFirst()));
    assertThat(page.select("#promises + ul").text()).contains("we will mend it", "no time given");
  }

  @Test
  void thePageOfAPromiseTellsHowSureItIsAndWhy() {
    assertThat(site.page("/promises/0123456789abcdef").select("dl.facts dd").eachText())
        .contains("90% that these words promise something; what speaks for it: verb <mend> (how)");
    JsonNode place = site.json("/promises/0123456789abcdef.json").path("said").path(0);
    assertThat(place.path("confidence").asDouble()).isEqualTo(0.9);
    assertThat(place.at("/reasons/0/what").asString()).isEqualTo("verb <mend>");
  }

  @Test
  void itTellsTheMemberWhoIsMeantAndTheMemberWhere() {
    Document page = site.page("/names/" + SLUG);
    assertThat(page.select("#members + ul > li > a").attr("href")).isEqualTo("/members/90001");
    assertThat(page.select("#members + ul .by").text())
        .isEqualTo("called by name, 1 question, 7 May 2031: “Minister <for> Wicks (Ada Quill)”");
    JsonNode named = site.json("/names/" + SLUG + ".json").path("members").path(0);
    assertThat(named.path("member").asString()).isEqualTo("/members/90001");
    assertThat(named.path("why").asString()).isEqualTo("name");

    Document member = site.page("/members/90001");
    assertThat(member.select("section[aria-labelledby=mentioned] mark").text())
        .isEqualTo("Minister <for> Wicks (Ada Quill)");
    assertThat(member.select("section[aria-labelledby=mentioned] a").eachAttr("href"))
        .contains("/names/" + SLUG, "/members/90001/mentions");
    assertThat(site.page("/members/90001/mentions").select("ul.around li")).hasSize(1);
    JsonNode mentions = site.json("/members/90001/mentions.json");
    assertThat(mentions.path("total").asInt()).isEqualTo(1);
    assertThat(mentions.path("mentions").path(0).path("why").asString()).isEqualTo("name");
    assertThat(site.json("/members/90001.json").at("/mentioned/names/0/name").asString())
        .isEqualTo("Lantern <Renewal> Programme");
    assertThat(site.page("/members/90040").select("#mentioned")).isEmpty();
  }

  @Test
  void theSameIsToBeHadAsData() {
    JsonNode name = site.json("/names/" + SLUG + ".json");

    assertThat(name.path("lines").path("total").asInt()).isEqualTo(1);
    assertThat(name.path("lines").path("url").asString()).isEqualTo("/names/" + SLUG + "/lines");
    assertThat(name.path("lines").path("shown").path(0).path("key").asString())
        .isEqualTo(FakeLines.KEY);
    JsonNode figure = name.path("figures").path("shown").path(0);
    assertThat(figure.path("question").asString())
        .isEqualTo(Links.question(lines.questions().getFirst()));
    assertThat(figure.path("figure").path("words").asString()).isEqualTo("612");
    assertThat(figure.path("figure").path("course").asString()).isEqualTo("changed");
    assertThat(name.path("promises").path("shown").path(0).path("id").asString())
        .isEqualTo("0123456789abcdef");
  }

  @Test
  void allOfEachHaveAPageWithData() {
    for (String what : List.of("lines", "figures", "promises")) {
      String path = "/names/" + SLUG + "/" + what;
      assertThat(site.page(path).select("ul.around li")).as(what).hasSize(1);
      JsonNode data = site.json(path + ".json");
      assertThat(data.path("found").path("total").asInt()).as(what).isEqualTo(1);
      assertThat(data.path("more").asBoolean(true)).as(what).isFalse();
    }
    assertThat(site.page("/names/" + SLUG + "/lines?page=2").select("ul.around li")).isEmpty();
    assertThat(site.get("/names/" + SLUG + "/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void aQuestionTellsWhatIsDerivedOfItAsData() {
    JsonNode question = site.json(Links.question(lines.questions().getLast()) + ".json");

    JsonNode line = question.path("lines").path(0);
    assertThat(line.path("url").asString()).isEqualTo("/lines/" + FakeLines.KEY);
    assertThat(line.path("lastBefore").asString()).isEqualTo("2031-05-01");
    assertThat(line.path("reworded").asBoolean()).isTrue();
    assertThat(line.path("newWords").size()).isPositive();
    assertThat(question.path("differing").path("url").asString())
        .isEqualTo("/differing/" + FakeLines.KEY);
    JsonNode first = site.json(Links.question(lines.questions().getFirst()) + ".json");
    assertThat(first.path("figures").path(0).path("series").asString())
        .isEqualTo("/figures/" + InventedFigures.KEY);
    assertThat(first.path("promises").path(0).path("url").asString())
        .isEqualTo("/promises/0123456789abcdef");
  }

  @Test
  void aQuestionAnsweredDifferentlyElsewhereSaysSo() {
    Document page = site.page(Links.question(lines.questions().getFirst()));

    assertThat(page.select("#differing + p").text())
        .isEqualTo("Nearly the same question was asked 2 times and got 2 different answers.");
  }
}

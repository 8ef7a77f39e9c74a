package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.record.ListedMember;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.web.page.asked.Earlier;
import org.pursuant.web.page.asked.EarlierQuestions;
import tools.jackson.databind.JsonNode;

/// "Has this been asked?" by page and as data.
class AskedPageTest {
  private static final RunningSite site = RunningSite.over(InventedLives.record());

  @AfterAll
  static void stop() {
    site.close();
  }

  private static NearestRequest put() {
    NearestRequest request = site.index().nearest();
    assertThat(request).isNotNull();
    return java.util.Objects.requireNonNull(request);
  }

  @Test
  void asksForADraftFirst() {
    Document page = site.page("/asked");

    assertThat(page.select("form.draft").attr("method")).isEqualTo("post");
    assertThat(page.select("label[for=draft]")).hasSize(1);
    assertThat(page.select(".results")).isEmpty();
  }

  @Test
  void putsTheDraftToTheIndexAsItIsAndKeepsItOutOfAddresses() {
    HttpResponse<String> response =
        site.post("/asked", "q=What+%22lights%22+-are+out%3F&house=lords");
    Document page = Jsoup.parse(response.body());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(put().text()).isEqualTo("What \"lights\" -are out?");
    assertThat(put().filters().house()).isEqualTo(House.LORDS);
    assertThat(page.select("textarea").text()).isEqualTo("What \"lights\" -are out?");
    assertThat(page.select("a[href*=lights%22], a[href*=out%3F]")).isEmpty();
    assertThat(page.select("option[selected]").text()).isEqualTo("Lords");
  }

  @Test
  void toldWhoseDraftItIsAsksTheIndexSo() {
    ListedMember member = InventedLives.record().members().getFirst();
    Document page =
        Jsoup.parse(site.post("/asked", "q=harbour+lights&asker=" + member.path()).body());

    assertThat(put().asker()).isEqualTo(MemberId.ofPath(member.path()).orElseThrow());
    assertThat(page.select("input[name=asker]").attr("value")).isEqualTo(member.name());
    assertThat(page.select("label[for=asker]")).hasSize(1);
    assertThat(
            site.json("/asked.json?q=harbour+lights&asker=" + member.path())
                .get("askedBy")
                .asString())
        .isEqualTo(member.name());
  }

  @Test
  void aMemberWhomNobodyKnowsIsSaidNotLeftOut() {
    HttpResponse<String> nobody = site.post("/asked", "q=harbour+lights&asker=Xyzzy");
    assertThat(nobody.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(nobody.body());
    assertThat(page.select("#trouble").text()).contains("nobody in the record is called “Xyzzy”");
    assertThat(page.select("textarea").text()).as("the draft is kept").isEqualTo("harbour lights");
    assertThat(page.select("input[name=asker]").attr("value")).isEqualTo("Xyzzy");
    assertThat(page.select(".results")).isEmpty();
    assertThat(site.get("/asked.json?q=harbour+lights&asker=Xyzzy").statusCode()).isEqualTo(400);
  }

  @Test
  void tellsOfEachWhatBecameOfItAndHowNearItIs() {
    Document page = site.page("/asked?q=out+of+use+or+dimmed");

    assertThat(page.select(".results > li")).isNotEmpty();
    assertThat(page.select(".results .why strong").getFirst().text()).isEqualTo("Close in meaning");
    assertThat(page.select(".since li").eachText())
        .anyMatch(words -> words.startsWith("Answer changed, no correction declared"));
  }

  @Test
  void givesTheSameAsData() {
    JsonNode data = site.json("/asked.json?q=harbour+lights");

    assertThat(data.get("draft").asString()).isEqualTo("harbour lights");
    assertThat(data.get("byMeaning").asBoolean()).isTrue();
    JsonNode first = data.get("nearest").get(0);
    assertThat(first.get("question").get("url").asString()).startsWith("/questions/");
    assertThat(first.get("why").get("closeness").asDouble()).isEqualTo(0.75);
    assertThat(first.get("closeness").asString()).isEqualTo("Close in meaning");
  }

  @Test
  void refusesWhatIsTooLongOrOfNoHouse() {
    assertThat(site.get("/asked?q=" + "a".repeat(2001)).statusCode()).isEqualTo(400);
    assertThat(site.get("/asked?q=a&house=burgesses").statusCode()).isEqualTo(400);
    assertThat(site.post("/asked", "q=" + "a".repeat(2000)).statusCode()).isEqualTo(200);
  }

  @Test
  void tellsWhatWasAskedAndAnsweredInThisSession() {
    FakeRecord record = InventedLives.record();
    LocalDate today = LocalDate.of(2031, 5, 22);
    EarlierQuestions inOne =
        new EarlierQuestions(record, site.index(), _ -> Optional.of("2030-31"));
    EarlierQuestions inTwo =
        new EarlierQuestions(
            record, site.index(), day -> Optional.of(day.equals(today) ? "2031-32" : "2030-31"));

    assertThat(inOne.nearest("harbour lights", null, null, today, 3))
        .extracting(Earlier::standing)
        .contains(Earlier.Standing.ANSWERED_THIS_SESSION)
        .doesNotContain(Earlier.Standing.EARLIER_SESSION);
    assertThat(inTwo.nearest("harbour lights", null, null, today, 3))
        .extracting(Earlier::standing)
        .containsOnly(Earlier.Standing.EARLIER_SESSION);
    assertThat(
            new EarlierQuestions(record.asSample(), site.index(), _ -> Optional.of("2030-31"))
                .session(today))
        .isNull();
  }
}

package org.pursuant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Stretch;
import tools.jackson.databind.JsonNode;

/// A thread lays out questions that cite one another, and says where the chain ends in nothing.
class ThreadPageTest {
  private static final String FROM = "/threads/commons/2031-05-06/4471";

  private static RunningSite site;

  private static FoundReference cites(long citing, String named, Resolution resolution) {
    Stretch words = new Stretch(0, 4);
    return new FoundReference(
        new QuestionId(citing),
        Place.QUESTION,
        words,
        words,
        FoundReference.Kind.QUESTION,
        named,
        LocalDate.of(2031, 4, 2),
        null,
        resolution);
  }

  @BeforeAll
  static void open() {
    Resolution first =
        new Resolution.Resolved(new QuestionId(1), Resolution.Sureness.CERTAIN, Set.of());
    List<FoundReference> found =
        List.of(
            cites(1, "3902", new Resolution.Unresolved(Resolution.Why.NOT_HELD)),
            cites(2, "4471", first));
    ReferenceReader references =
        new ReferenceReader() {
          @Override
          public List<FoundReference> in(QuestionId citing) {
            return found.stream().filter(r -> r.citing().equals(citing)).toList();
          }

          @Override
          public List<FoundReference> to(QuestionId cited, int limit) {
            return found.stream().filter(r -> cited.equals(r.target())).toList();
          }
        };
    site = RunningSite.over(FakeRecord.invented(), new TestFacts().references(references).facts());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void itHasTheQuestionsWhichCiteOneAnotherInTime() {
    Document page = site.page(FROM);

    assertThat(page.select("ol.thread > li")).hasSize(2);
    assertThat(page.select("li.here h2").text()).startsWith("Question 4471");
    assertThat(page.select("li.told .mentions a").eachAttr("href"))
        .containsExactly("/questions/commons/2031-05-06/4471");
  }

  @Test
  void aChainThatEndsInNothingSaysSo() {
    assertThat(site.page(FROM).select("li.here .note").text())
        .contains("Question 3902", "The chain ends here.");
  }

  @Test
  void theSameIsToBeHadAsData() {
    JsonNode data = site.json(FROM + ".json");

    assertThat(data.path("whole").asBoolean()).isTrue();
    assertThat(data.path("thread")).hasSize(2);
    assertThat(data.path("thread").path(1).path("references").path(0).path("url").asString())
        .isEqualTo("/questions/commons/2031-05-06/4471");
    assertThat(site.get("/threads/commons/2031-05-06/999999").statusCode()).isEqualTo(404);
  }
}

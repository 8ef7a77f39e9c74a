package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.index.Asked.question;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

class HighlightTest extends IndexTest {
  private static final String FILLER = "The tide tables were read aloud in the usual order. ";

  private Hit first(String words) {
    return detailed(words).hits().getFirst();
  }

  private static String plain(List<Piece> pieces) {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  @Test
  void marksWhatMatchedInEachText() {
    have(
        question(1)
            .uin("77")
            .heading("Harbour Lanterns")
            .asks("how many lanterns, & <b>lamps</b>, there are at the quay")
            .answered("2031-05-03", "One lantern."));

    Hit hit = first("lantern harbours the");
    assertThat(shown(hit.heading())).isEqualTo("[Harbour] [Lanterns]");
    assertThat(shown(hit.question()))
        .isEqualTo("how many [lanterns], & <b>lamps</b>, there are at the quay");
    assertThat(shown(hit.answer())).isEqualTo("One [lantern].");
    assertThat(shown(first("\"one lantern\"").answer())).isEqualTo("[One lantern].");
    assertThat(shown(first("\"one lantern\"").heading())).isEqualTo("Harbour Lanterns");
    assertThat(shown(first("lante* -sea").answer())).isEqualTo("One [lantern].");
    assertThat(shown(first("77").heading())).isEqualTo("Harbour Lanterns");
    assertThat(shown(first("77 lantern").answer())).isEqualTo("One [lantern].");
  }

  @Test
  void theBestPassageHasWholeSentencesAroundTheMatches() {
    have(
        question(1)
            .asks("lamps")
            .answered(
                "2031-05-03",
                FILLER.repeat(20) + "A red lantern hangs there. " + FILLER.repeat(20)));

    String passage = shown(first("lantern red").answer());
    assertThat(passage)
        .contains("A [red] [lantern] hangs there.")
        .startsWith("A [red]")
        .endsWith("order.");
    assertThat(passage.length()).isBetween(120, 250);
  }

  @Test
  void longSentencesAreCutAtWordsWithAnEllipsis() {
    String running = "and then the keeper went on to the next quay ".repeat(20);
    have(question(1).asks("whether " + running + "a lantern " + running));

    String passage = shown(first("lantern").question());
    assertThat(passage).startsWith("…").endsWith("…").contains(" a [lantern] and ");
    assertThat(passage.length()).isBetween(150, 250);
  }

  @Test
  void honourableMembersDoNotEndSentences() {
    have(
        question(1)
            .asks("lamps")
            .answered(
                "2031-05-03",
                FILLER.repeat(8) + "I refer the hon. Member to the lantern. " + FILLER.repeat(8)));

    assertThat(shown(first("lantern").answer()))
        .startsWith("I refer the hon. Member to the [lantern].");
  }

  @Test
  void whereNothingMatchesTheBeginningIsShown() {
    have(
        question(1)
            .heading("Lantern")
            .asks("Roads. " + FILLER.repeat(20))
            .answered("2031-05-03", FILLER.repeat(20)),
        question(2).heading("Lantern").asks("x"));

    Hit hit = first("lantern");
    assertThat(plain(hit.answer())).startsWith("The tide tables").hasSizeLessThan(250);
    assertThat(plain(hit.question())).startsWith("Roads. The tide");
    assertThat(detailed("lantern").hits().get(1).answer()).isEmpty();
  }

  @Test
  void paragraphsRunOnInAPassage() {
    have(question(1).asks("lamps").answered("2031-05-03", "First lantern.\nSecond one."));

    assertThat(shown(first("lantern").answer())).isEqualTo("First [lantern]. Second one.");
  }

  @Test
  void withoutHighlightsOnlyTheHeadingComes() {
    have(question(1).heading("Lantern").asks("lamps"));

    Hit hit =
        found(
                new SearchRequest(
                    "lantern",
                    Filters.NONE,
                    Sort.RELEVANCE,
                    Ranking.HYBRID,
                    0,
                    5,
                    false,
                    false,
                    IndexTest.TODAY))
            .hits()
            .getFirst();
    assertThat(hit.heading()).containsExactly(new Piece("Lantern", false));
    assertThat(hit.question()).isEmpty();
  }
}

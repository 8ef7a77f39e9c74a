package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.index.Asked.question;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.search.DefinitionFinder.Definition;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Synonym;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;
import org.pursuant.domain.search.Suggestion;

/// What the record's own words bring to a search: short forms, spelling, suggestions.
class WordsOfTheRecordTest {
  @TempDir Path folder;

  private final MemoryRecord record = new MemoryRecord();

  @BeforeEach
  void fill() {
    record.put(
        question(1).heading("Moles").asks("the Mole Observation Fund (MOF)").of("Office A").now());
    record.put(
        question(2)
            .heading("Moles")
            .asks("of the Mole Observation Fund (MOF)")
            .of("Office A")
            .now());
    record.put(question(3).heading("Funds").asks("how the MOF is spent").now());
    record.put(
        question(4)
            .heading("Mole Hills")
            .asks("the mole observation fund")
            .by(7, "Ada Mole", "X")
            .now());
    record.put(question(5).heading("Voles").asks("fund the observation of a mole").now());
  }

  @Test
  void aShortFormIsFoundByItsLongFormAndTheOtherWayRound() {
    Found byShort = search("MOF");
    assertThat(ids(byShort)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(byShort.also()).containsExactly(new Synonym("MOF", "Mole Observation Fund", 2));
    assertThat(ids(search("mole observation fund"))).contains(3L, 5L);
    assertThat(ids(search("mof"))).hasSize(4);
  }

  @Test
  void aShortFormIsOneInBracketsChoicesAndFieldsToo() {
    assertThat(ids(search("MOF OR voles"))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
    assertThat(ids(search("question:MOF"))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(ids(search("question:(MOF OR voles)"))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(ids(search("heading:MOF"))).isEmpty();
    assertThat(ids(search("(mole observation fund) -voles")))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(search("MOF OR voles").also())
        .containsExactly(new Synonym("MOF", "Mole Observation Fund", 2));
  }

  @Test
  void whatIsLeftOutIsTheWordAsItIsWritten() {
    assertThat(ids(search("mole -MOF"))).containsExactlyInAnyOrder(4L, 5L);
  }

  @Test
  void quotationMarksHoldToTheWordsAlone() {
    assertThat(ids(search("\"MOF\""))).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(search("\"MOF\"").also()).isEmpty();
  }

  @Test
  void aWordThatTheRecordHasNotIsAskedAboutAndNothingIsDone() {
    Found found = search("observaton fund");
    assertThat(found.total()).isZero();
    assertThat(found.didYouMean()).isEqualTo("observation fund");
    assertThat(search("observation").didYouMean()).isNull();
    assertThat(search("zzzzqqq").didYouMean()).isNull();
  }

  @Test
  void suggestionsBeginAtAnyWordAndCountQuestions() {
    try (LuceneQuestionIndex index = open()) {
      index.catchUp(record, Progress.SILENT);
      assertThat(index.suggestions("mol", 10))
          .containsExactly(
              new Suggestion(Suggestion.Kind.HEADING, "Moles", null, 2),
              new Suggestion(Suggestion.Kind.MEMBER, "Ada Mole", "7", 1),
              new Suggestion(Suggestion.Kind.HEADING, "Mole Hills", null, 1));
      assertThat(index.suggestions("mole h", 10)).hasSize(1);
      assertThat(index.suggestions("office", 10))
          .containsExactly(new Suggestion(Suggestion.Kind.BODY, "Office A", "office-a", 2));
      assertThat(index.suggestions("m", 10)).isEmpty();
      assertThat(index.suggestions("mol", 1)).hasSize(1);
    }
  }

  private LuceneQuestionIndex open() {
    return LuceneQuestionIndex.open(folder.resolve("index"), null, WordsOfTheRecordTest::defined);
  }

  private static List<Definition> defined(QuestionState state) {
    String text = state.question() == null ? "" : state.question().text().plain();
    return text.contains("(MOF)")
        ? List.of(new Definition("MOF", "Mole Observation Fund", "mole observation fund"))
        : List.of();
  }

  private Found search(String words) {
    try (LuceneQuestionIndex index = open()) {
      index.catchUp(record, Progress.SILENT);
      return (Found)
          index.search(
              new SearchRequest(
                  words,
                  Filters.NONE,
                  Sort.RELEVANCE,
                  Ranking.WORDS,
                  0,
                  100,
                  true,
                  false,
                  IndexTest.TODAY));
    }
  }

  private static List<Long> ids(Found found) {
    return found.hits().stream().map(h -> h.id().value()).toList();
  }
}

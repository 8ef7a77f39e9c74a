package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.search.DefinitionFinder;
import org.pursuant.domain.search.DefinitionFinder.Definition;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// What a question and its answer define.
class QuestionDefinitionsTest {
  private final DefinitionFinder finder = new QuestionDefinitions();

  private static QuestionState state(String question, String... answer) {
    return QuestionState.builder()
        .question(SourceText.plain(question))
        .answer(Answer.ofText(SourceText.full(RichText.ofParagraphs(List.of(answer)))))
        .build();
  }

  @Test
  void questionAndAnswerAreReadAndEachMeaningIsGivenOnce() {
    QuestionState state =
        state(
            "To ask about the Grey Squirrel Board (GSB).",
            "The grey-squirrel board (GSB) and the Otter Council (OC) met.",
            "So did the Green Stoat Body (GSB).");
    assertThat(finder.in(state))
        .extracting(Definition::shortForm, Definition::longForm)
        .containsExactly(
            tuple("GSB", "Grey Squirrel Board"),
            tuple("OC", "Otter Council"),
            tuple("GSB", "Green Stoat Body"));
  }

  @Test
  void variantsHaveOneMeaning() {
    Definition one = finder.in(state("the Otter Council (OC)", "")).getFirst();
    Definition other = finder.in(state("all otter councils (OCs)", "")).getFirst();
    assertThat(one.meaning()).isEqualTo(other.meaning());
    assertThat(one.shortForm()).isEqualTo(other.shortForm());
  }

  @Test
  void aQuestionOfWhichNothingIsStatedDefinesNothing() {
    assertThat(finder.in(QuestionState.builder().build())).isEmpty();
  }
}

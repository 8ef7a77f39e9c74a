package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.text.SourceText;

/// What another source prints where it differs from what the page shows.
///
/// @param question null where it agrees or prints none
/// @param answer likewise
public record OtherText(
    Lineage lineage, @Nullable SourceText question, @Nullable SourceText answer) {

  static List<OtherText> of(QuestionState shown, Map<Lineage, Chain> chains) {
    List<OtherText> others = new ArrayList<>();
    chains.forEach((lineage, chain) -> {
      QuestionState state = chain.current();
      OtherText other =
          new OtherText(
              lineage,
              differing(shown.question(), state.question()),
              differing(answer(shown), answer(state)));
      if (other.question != null || other.answer != null) {
        others.add(other);
      }
    });
    return others;
  }

  private static @Nullable SourceText answer(QuestionState state) {
    Answer answer = state.answer();
    return answer == null ? null : answer.text();
  }

  private static @Nullable SourceText differing(
      @Nullable SourceText shown, @Nullable SourceText other) {
    return shown == null || other == null || shown.agreesWith(other) ? null : other;
  }
}

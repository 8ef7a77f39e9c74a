package org.pursuant.domain.question;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.text.SourceText;

/// Full texts of a question that came without the time they were seen. They complete whichever
/// clipped or plain texts of it they agree with.
public record Completion(
    @Nullable SourceText question, @Nullable SourceText answer, Provenance provenance) {

  /// The state with its texts replaced by this completion's where those agree and hold more.
  public QuestionState applyTo(QuestionState state) {
    SourceText q = richer(state.question(), question);
    Answer a = state.answer();
    Answer completed = a == null ? null : a.withText(richer(a.text(), answer));
    if (completed != null && completed.originalText() != null) {
      completed = original(completed);
    }
    return state.toBuilder().question(q).answer(completed).build();
  }

  private Answer original(Answer a) {
    SourceText richer = richer(a.originalText(), answer);
    return new Answer(
        a.text(),
        a.holding(),
        a.answeredOn(),
        a.heldOn(),
        a.answeredBy(),
        a.correctedOn(),
        a.correctedBy(),
        richer,
        a.attachments());
  }

  private static @Nullable SourceText richer(
      @Nullable SourceText known, @Nullable SourceText offered) {
    return known == null || offered == null || !known.agreesWith(offered)
        ? known
        : known.richer(offered);
  }

  /// Whether both offer the same words.
  boolean sameTexts(Completion other) {
    return java.util.Objects.equals(question, other.question)
        && java.util.Objects.equals(answer, other.answer);
  }

  /// All that is known of a question of which only this is.
  QuestionState alone() {
    return QuestionState.builder()
        .question(question)
        .answer(answer == null ? null : Answer.ofText(answer))
        .build();
  }
}

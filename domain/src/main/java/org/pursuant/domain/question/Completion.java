package org.pursuant.domain.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.text.SourceText;

/// Full texts of a question that came without the time they were seen. They complete whichever
/// clipped or plain texts of it they agree with.
public record Completion(
    @Nullable SourceText question, @Nullable SourceText answer, Provenance provenance) {

  /// The revisions with the texts that these complete. A clipped text may be the beginning of
  /// several full ones (an answer and its correction often begin alike), so only the latest
  /// revision that agrees is completed, and those before it between which nothing happened to the
  /// text.
  List<Revision> applyTo(List<Revision> revisions) {
    List<Revision> list = new ArrayList<>(revisions);
    boolean found = false;
    for (int i = list.size() - 1; i >= 0; i--) {
      SourceText text = list.get(i).state().question();
      boolean reached = found && unchangedAfter(text, revisions.get(i + 1).state().question());
      if (agrees(text, question) && (!found || reached)) {
        QuestionState state = list.get(i).state();
        list.set(i, list.get(i).withState(withQuestion(state, richer(text, question))));
        found = true;
      } else if (found) {
        break;
      }
    }
    return completeAnswers(list, revisions);
  }

  private List<Revision> completeAnswers(List<Revision> list, List<Revision> revisions) {
    boolean found = false;
    for (int i = list.size() - 1; i >= 0; i--) {
      Answer known = revisions.get(i).state().answer();
      SourceText text = known == null ? null : known.text();
      boolean reached = found && sameAnswer(known, revisions.get(i + 1).state().answer());
      if (known != null && agrees(text, answer) && (!found || reached)) {
        QuestionState state = list.get(i).state();
        Answer completed = known.withText(richer(text, answer));
        list.set(i, list.get(i).withState(state.toBuilder().answer(completed).build()));
        found = true;
      } else if (found) {
        break;
      }
    }
    return list;
  }

  private static QuestionState withQuestion(QuestionState state, @Nullable SourceText text) {
    return state.toBuilder().question(text).build();
  }

  private static boolean agrees(@Nullable SourceText known, @Nullable SourceText offered) {
    return known != null && offered != null && known.agreesWith(offered);
  }

  private static boolean unchangedAfter(@Nullable SourceText text, @Nullable SourceText next) {
    return text != null && next != null && text.agreesWith(next);
  }

  private static boolean sameAnswer(@Nullable Answer a, @Nullable Answer next) {
    return a != null
        && next != null
        && a.holding() == next.holding()
        && Objects.equals(a.correctedOn(), next.correctedOn())
        && unchangedAfter(a.text(), next.text());
  }

  private static @Nullable SourceText richer(
      @Nullable SourceText known, @Nullable SourceText offered) {
    return known == null || offered == null ? known : known.richer(offered);
  }

  /// Whether both offer the same words.
  boolean sameTexts(Completion other) {
    return Objects.equals(question, other.question) && Objects.equals(answer, other.answer);
  }

  /// All that is known of a question of which only this is.
  QuestionState alone() {
    return QuestionState.builder()
        .question(question)
        .answer(answer == null ? null : Answer.ofText(answer))
        .build();
  }
}

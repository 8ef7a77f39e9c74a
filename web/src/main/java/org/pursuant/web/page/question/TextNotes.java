package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.reference.Place;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.page.line.LineNotes;
import org.pursuant.web.page.promise.PromiseNotes;

/// What is derived from the texts of a question, as it is shown at their words.
///
/// @param question at those of the question, the most telling first
/// @param answer at those of the answer, likewise
public record TextNotes(List<Annotation> question, List<Annotation> answer) {
  static final TextNotes NONE = new TextNotes(List.of(), List.of());

  public TextNotes {
    question = List.copyOf(question);
    answer = List.copyOf(answer);
  }

  /// All that is known by now.
  ///
  /// @param show which sentence to mark, `limb-2` or the code of a marker; empty for none
  static TextNotes of(Derived derived, String show) {
    return new TextNotes(ofQuestion(derived), ofAnswer(derived, show));
  }

  private static List<Annotation> ofQuestion(Derived derived) {
    List<Annotation> notes = new ArrayList<>(derived.references().annotations(Place.QUESTION));
    notes.addAll(derived.names().annotations(Part.QUESTION));
    return notes;
  }

  private static List<Annotation> ofAnswer(Derived derived, String show) {
    List<Annotation> notes = new ArrayList<>();
    Optional.ofNullable(derived.reply())
        .flatMap(reply -> ShownSentence.of(reply, show))
        .ifPresent(notes::add);
    notes.addAll(derived.references().annotations(Place.ANSWER));
    notes.addAll(PromiseNotes.of(derived.question(), derived.promises()));
    notes.addAll(derived.names().annotations(Part.ANSWER));
    notes.addAll(LineNotes.of(derived.lines()));
    notes.addAll(FigureNotes.of(derived.figures()));
    return notes;
  }
}

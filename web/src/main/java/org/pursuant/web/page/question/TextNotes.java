package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.reference.Place;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.site.Facts;

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
  static TextNotes of(QuestionDossier dossier, Facts facts, QuestionReferences references) {
    List<Annotation> question = new ArrayList<>();
    List<Annotation> answer = new ArrayList<>();
    question.addAll(references.annotations(Place.QUESTION));
    answer.addAll(references.annotations(Place.ANSWER));
    return new TextNotes(question, answer);
  }
}

package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.page.name.NamesInQuestion;
import org.pursuant.web.page.promise.PromiseNotes;
import org.pursuant.web.site.Facts;

/// What is derived from the texts of a question, as it is shown at their words.
///
/// @param question at those of the question, the most telling first
/// @param answer at those of the answer, likewise
/// @param names what both texts name
public record TextNotes(
    List<Annotation> question, List<Annotation> answer, NamesInQuestion names) {
  static final TextNotes NONE = 
      new TextNotes(List.of(), List.of(), new NamesInQuestion(List.of()));

  public TextNotes {
    question = List.copyOf(question);
    answer = List.copyOf(answer);
  }

  /// All that is known by now.
  static TextNotes of(QuestionDossier dossier, Facts facts, LocalDate today) {
    List<Annotation> question = new ArrayList<>();
    List<Annotation> answer = new ArrayList<>();
    NamesInQuestion names = NamesInQuestion.of(dossier.summary().id(), facts.names());
    question.addAll(names.annotations(Part.QUESTION));
    answer.addAll(names.annotations(Part.ANSWER));
    answer.addAll(PromiseNotes.of(dossier.summary(), facts.promises(), today));
    return new TextNotes(question, answer, names);
  }
}

package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.page.promise.PromiseNotes;
import org.pursuant.web.site.Site;
import org.pursuant.web.page.line.LineNotes;

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

  /// What is derived from the question's own words.
  private static List<Annotation> ofQuestion(Derived derived) {
    return derived.names().annotations(Part.QUESTION);
  }

  /// All that is known by now.
  ///
  /// @param show which sentence to mark, `limb-2` or the code of a marker; empty for none
  static TextNotes of(QuestionSummary question, Derived derived, Site site, String show) {
    LocalDate today = site.today();
    List<Annotation> answer = new ArrayList<>();
    Optional.ofNullable(derived.reply())
        .flatMap(reply -> ShownSentence.of(reply, show))
        .ifPresent(answer::add);
    answer.addAll(PromiseNotes.of(question, site.facts().promises(), today));
    answer.addAll(derived.names().annotations(Part.ANSWER));
    answer.addAll(LineNotes.of(question, site.facts().lines(), site.record()));
    answer.addAll(FigureNotes.of(question.id(), site.facts().figures()));
    return new TextNotes(ofQuestion(derived), answer);
  }
}

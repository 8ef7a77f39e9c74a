package org.pursuant.web.page.question;

import java.util.List;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// The figures of an answer that other answers state too, quietly marked. Those that were only ever
/// repeated are left unmarked.
final class FigureNotes {
  private FigureNotes() {}

  static List<Annotation> of(QuestionId question, FigureReader figures) {
    return figures.ofQuestion(question).stream()
        .filter(f -> f.series().course() != FigureSeries.Course.REPEATED)
        .map(f ->
            Annotation.link(
                f.start(), f.end(), "figure", Links.series(f.series().key()), label(f.series())))
        .toList();
  }

  private static String label(SeriesRow series) {
    return "Said in "
        + Figures.of(series.answers(), "answer", "answers")
        + ": "
        + series.course().words();
  }
}

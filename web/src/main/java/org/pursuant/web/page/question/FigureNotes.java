package org.pursuant.web.page.question;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureReader.Stated;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.web.html.Annotation;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;

/// The figures of an answer that other answers state too, quietly marked. Those that were only ever
/// repeated are left unmarked.
final class FigureNotes {
  private FigureNotes() {}

  static List<Annotation> of(List<Stated> figures) {
    List<Annotation> notes = new ArrayList<>();
    for (Stated stated : figures) {
      SeriesRow series = stated.series();
      if (series != null && series.course() != FigureSeries.Course.REPEATED) {
        Figure figure = stated.statement().figure();
        notes.add(
            Annotation.link(
                figure.start(), figure.end(), "figure", Links.series(series.key()), label(series)));
      }
    }
    return notes;
  }

  private static String label(SeriesRow series) {
    return "Said in "
        + Figures.of(series.answers(), "answer", "answers")
        + ": "
        + series.course().words();
  }
}

package org.pursuant.web.page.name;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader.Stated;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Figures;
import org.pursuant.web.html.Links;
import org.pursuant.web.page.figure.FigureData;

/// A figure in a sentence that mentions a name.
///
/// @param question null where the record no longer holds it
public record NamedFigure(Stated stated, @Nullable QuestionSummary question) {
  private static final int FARTHEST = 110;

  /// The figure as it stands in the answer.
  public String words() {
    return stated.statement().words();
  }

  /// Its sentence up to it, or the end of that.
  public String before() {
    String words = stated.statement().before().replaceAll("\\s+", " ");
    int from = words.length() - FARTHEST;
    return from <= 0 ? words.stripLeading() : "…" + words.substring(words.indexOf(' ', from) + 1);
  }

  /// Its sentence after it, or the beginning of that.
  public String after() {
    String words = stated.statement().after().replaceAll("\\s+", " ");
    int space = words.length() <= FARTHEST ? -1 : words.lastIndexOf(' ', FARTHEST);
    return words.length() <= FARTHEST
        ? words
        : words.substring(0, space > 0 ? space : FARTHEST) + "…";
  }

  /// Its series; the question where it is in none; empty where there is neither.
  public String href() {
    SeriesRow series = stated.series();
    return series != null
        ? Links.series(series.key())
        : question == null ? "" : Links.question(question);
  }

  /// When it was said, and how often.
  public String account() {
    String day =
        stated.statement().said() == null
            ? "on a day not known"
            : Dates.of(stated.statement().said());
    SeriesRow series = stated.series();
    return series == null
        ? day
        : day
            + " · stated in "
            + Figures.of(series.answers(), "answer", "answers")
            + ", "
            + series.course().words();
  }

  /// As JSON has it.
  record Data(@Nullable String question, FigureData figure) {}

  Data data() {
    return new Data(question == null ? null : Links.question(question), FigureData.of(stated));
  }
}

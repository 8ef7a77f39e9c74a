package org.pursuant.web.page.figure;

import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuantityWords;

/// A statement of a figure as a page shows it.
///
/// @param url of the question
/// @param title of the question
public record Statement(String url, String title, FigureStatement said) {

  static Statement of(FigureStatement said, QuestionSummary question) {
    return new Statement(Links.question(question), Links.title(question), said);
  }

  /// The day of the answer in words.
  public String day() {
    return said.said() == null ? "Day not known" : Dates.of(said.said());
  }

  public String quantity() {
    return QuantityWords.of(said.figure().quantity());
  }
}

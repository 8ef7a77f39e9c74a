package org.pursuant.web.feed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.question.QuestionId;

/// A series of figures as CSV (RFC 4180).
public final class SeriesCsv {
  private SeriesCsv() {}

  /// One line a statement.
  ///
  /// @param addresses of the questions
  public static String of(FigureSeries series, Map<QuestionId, String> addresses) {
    StringBuilder out =
        new StringBuilder("said,low,high,bound,unit,holds_for,place,words,sentence,question\r\n");
    for (FigureStatement s : series.statements()) {
      Quantity q = s.figure().quantity();
      List<String> words =
          List.of(
              q.bound().code(),
              q.unit().code(),
              s.time(),
              s.figure().place(),
              s.words(),
              s.sentence(),
              addresses.getOrDefault(s.question(), ""));
      out.append(s.said() == null ? "" : s.said())
          .append(',')
          .append(q.low().toPlainString())
          .append(',')
          .append(q.high().toPlainString())
          .append(',')
          .append(words.stream().map(QuestionTable::field).collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return out.toString();
  }
}

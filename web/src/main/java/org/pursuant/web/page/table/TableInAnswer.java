package org.pursuant.web.page.table;

import java.util.List;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.table.DataTable;
import org.pursuant.domain.table.TableFinder;
import org.pursuant.web.html.Links;

/// A table of an answer as the JSON of its question names it.
///
/// @param url of the table as data
/// @param number its place among the tables of the answer, from 1
/// @param rows that state values
public record TableInAnswer(
    String url, int number, String kind, String title, int rows, int columns) {

  /// Those of an answer, in order.
  public static List<TableInAnswer> of(QuestionSummary question, TableFinder finder) {
    return in(question, finder).stream().map(t -> of(question, t)).toList();
  }

  private static TableInAnswer of(QuestionSummary question, DataTable table) {
    return new TableInAnswer(
        Links.table(question.path(), table.number()),
        table.number(),
        table.kind().code(),
        table.title(),
        table.data().size(),
        table.columns().size());
  }

  /// The tables themselves; none where the answer's words are not known.
  static List<DataTable> in(QuestionSummary question, TableFinder finder) {
    Answer answer = question.state().answer();
    return answer == null || answer.text() == null ? List.of() : finder.in(answer.text().text());
  }
}

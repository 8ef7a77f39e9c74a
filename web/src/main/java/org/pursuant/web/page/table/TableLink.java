package org.pursuant.web.page.table;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.table.TableRow;
import org.pursuant.web.html.Links;

/// A table in a list.
///
/// @param url of the table as data
/// @param question the address of its question
/// @param answered the day of the answer; null where unknown
public record TableLink(
    String url,
    String question,
    String heading,
    String title,
    String kind,
    @Nullable String answered,
    int rows,
    int columns) {

  static TableLink of(TableRow row, QuestionSummary question) {
    return new TableLink(
        Links.table(question.path(), row.number()),
        Links.question(question),
        Links.title(question),
        row.title(),
        row.kind().code(),
        row.said() == null ? null : row.said().toString(),
        row.rows(),
        row.columns());
  }
}

package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.record.QuestionSummary;

/// Reads questions as lists show them.
final class SummaryReader {
  private final View view;

  SummaryReader(View view) {
    this.view = view;
  }

  private record Row(String path, Status status, Set<Mark> marks, @Nullable LocalDate changed) {}

  Optional<QuestionSummary> summary(long question) {
    return row(question).map(row -> summary(question, row, view.chains.all(question)));
  }

  /// The summary of a question whose chains are at hand.
  Optional<QuestionSummary> summary(long question, Map<Lineage, Chain> chains) {
    return row(question).map(row -> summary(question, row, chains));
  }

  /// Of the ids that a query gives in its first column, in its order.
  List<QuestionSummary> list(String sql, @Nullable Object... args) {
    return view.db.list(sql, row -> row.getLong(1), args).stream()
        .map(this::summary)
        .flatMap(Optional::stream)
        .toList();
  }

  /// All lineages as one, Members filled.
  QuestionState state(long question) {
    return view.derivation.state(view.chains.all(question));
  }

  private Optional<Row> row(long question) {
    return view.db.first(
        "SELECT path, status, marks, changed FROM question WHERE id = ?",
        SummaryReader::read,
        question);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        Codes.status(row.getString(2)),
        Codes.marks(row.getLong(3)),
        Days.day(row, 4));
  }

  private QuestionSummary summary(long question, Row row, Map<Lineage, Chain> chains) {
    return new QuestionSummary(
        new QuestionId(question),
        row.path,
        view.derivation.state(chains),
        row.status,
        row.marks,
        Derivation.lastSeen(chains),
        row.changed);
  }
}

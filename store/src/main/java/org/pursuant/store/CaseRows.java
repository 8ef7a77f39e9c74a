package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.question.QuestionId;

/// Reads questions nearly the same that were answered differently.
final class CaseRows {
  private static final String CASE = "SELECT id, key, first, last, answers, bodies FROM line_case ";

  private final Db db;

  CaseRows(Db db) {
    this.db = db;
  }

  SameQuestion.Listed list(boolean several, int offset, int limit) {
    int least = several ? 1 : 0;
    return new SameQuestion.Listed(
        db.count("SELECT count(*) FROM line_case WHERE several >= ?", least),
        db.list(
            CASE + "WHERE several >= ? ORDER BY last DESC, id LIMIT ? OFFSET ?",
            this::read,
            least,
            limit,
            offset));
  }

  Optional<SameQuestion> byKey(String key) {
    return db.first(CASE + "WHERE key = ? ORDER BY id", this::read, key);
  }

  Optional<SameQuestion> of(QuestionId question) {
    return db.first(
        CASE + "WHERE id = (SELECT kase FROM line_case_question WHERE question = ?)",
        this::read,
        question.value());
  }

  private SameQuestion read(ResultSet row) throws SQLException {
    String bodies = row.getString(6);
    return new SameQuestion(
        row.getString(2),
        Days.day(row, 3),
        Days.day(row, 4),
        bodies.isEmpty() ? List.of() : List.of(bodies.split(" ")),
        row.getInt(5),
        db.list(
            "SELECT question FROM line_case_question WHERE kase = ? ORDER BY place",
            r -> new QuestionId(r.getLong(1)),
            row.getLong(1)));
  }
}

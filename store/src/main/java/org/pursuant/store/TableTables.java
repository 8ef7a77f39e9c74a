package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.table.TableKind;
import org.pursuant.domain.table.TableReader;
import org.pursuant.domain.table.TableRow;
import org.pursuant.domain.table.TableStore;

/// Which tables the answers hold, in `derived.db`. Their cells stay where they are, in the answers.
final class TableTables extends FactTables implements TableStore, TableReader {
  /// Raised when the tables change; the analyser's version is added to it.
  private static final int TABLES_VERSION = 100;

  private static final String ROW =
      "question, number, kind, title, heading, body, said, height, width, signature";

  TableTables(DerivedFile file, int analyser) {
    super(file, "tables", TABLES_VERSION + analyser);
  }

  @Override
  List<String> schema() {
    return List.of(
        "CREATE TABLE tables_table (question INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, heading TEXT NOT NULL, body TEXT NOT NULL, said INTEGER, height INTEGER NOT NULL, width INTEGER NOT NULL, signature TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (question, number)) WITHOUT ROWID",
        "CREATE INDEX tables_table_said ON tables_table (said)",
        "CREATE INDEX tables_table_signature ON tables_table (signature) WHERE signature <> ''");
  }

  @Override
  public void replace(List<TableRow> tables, Set<QuestionId> gone, Point to) {
    write(
        to,
        db -> {
          gone.forEach(q -> delete(db, q));
          tables.stream().map(TableRow::question).distinct().forEach(q -> delete(db, q));
          tables.forEach(t -> insert(db, t));
        });
  }

  private static void delete(Db db, QuestionId question) {
    db.update("DELETE FROM tables_table WHERE question = ?", question.value());
  }

  private static void insert(Db db, TableRow t) {
    db.update(
        "INSERT INTO tables_table (" + ROW + ", words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        t.question().value(),
        t.number(),
        t.kind().code(),
        t.title(),
        t.heading(),
        t.body(),
        Days.of(t.said()),
        t.rows(),
        t.columns(),
        t.signature(),
        (t.heading() + " " + t.title()).toLowerCase(Locale.ROOT));
  }

  @Override
  public List<TableRow> list(Wanted wanted, int limit, int offset) {
    List<@Nullable Object> values = values(wanted);
    values.add(limit);
    values.add(offset);
    return read(
        List.<TableRow>of(),
        db ->
            db.list(
                "SELECT "
                    + ROW
                    + " FROM tables_table"
                    + where(wanted)
                    + " ORDER BY said DESC, question DESC, number LIMIT ? OFFSET ?",
                TableTables::row,
                values.toArray()));
  }

  @Override
  public long count(Wanted wanted) {
    return read(
        0L,
        db ->
            db.count(
                "SELECT count(*) FROM tables_table" + where(wanted), values(wanted).toArray()));
  }

  private static String where(Wanted wanted) {
    List<String> conditions = new ArrayList<>();
    wanted.words().forEach(_ -> conditions.add("instr(words, ?) > 0"));
    if (!wanted.body().isEmpty()) {
      conditions.add("body = ?");
    }
    if (!wanted.kinds().isEmpty()) {
      conditions.add(
          wanted.kinds().stream()
              .map(_ -> "?")
              .collect(Collectors.joining(", ", "kind IN (", ")")));
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private static List<@Nullable Object> values(Wanted wanted) {
    List<@Nullable Object> values = new ArrayList<>();
    wanted.words().forEach(w -> values.add(w.toLowerCase(Locale.ROOT)));
    if (!wanted.body().isEmpty()) {
      values.add(wanted.body());
    }
    wanted.kinds().forEach(k -> values.add(k.code()));
    return values;
  }

  @Override
  public List<TableRow> continued(QuestionId question, int number, int limit) {
    return read(
        List.<TableRow>of(),
        db ->
            db.list(
                "SELECT "
                    + ROW
                    + " FROM tables_table WHERE (signature, body) = (SELECT signature, body FROM tables_table WHERE question = ? AND number = ? AND signature <> '') AND signature <> '' AND question <> ? ORDER BY said DESC, question DESC, number LIMIT ?",
                TableTables::row,
                question.value(),
                number,
                question.value(),
                limit));
  }

  private static TableRow row(ResultSet row) throws SQLException {
    String code = row.getString(3);
    TableKind kind = TableKind.DATA;
    for (TableKind k : TableKind.values()) {
      kind = k.code().equals(code) ? k : kind;
    }
    return new TableRow(
        new QuestionId(row.getLong(1)),
        row.getInt(2),
        kind,
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Days.day(row, 7),
        row.getInt(8),
        row.getInt(9),
        row.getString(10));
  }
}

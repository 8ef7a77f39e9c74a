package org.pursuant.store;

import java.util.List;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineStore.Settled;
import org.pursuant.domain.line.SameQuestion;

/// Writes what wordings come to.
final class LineWriter {
  /// Lines that cover every use of another one: whatever stands around it in all its answers.
  private static final String WITHIN =
      "SELECT line FROM (SELECT w2.line AS line, min(v.extent) AS extent FROM line_wording w CROSS JOIN line_use u ON u.wording = w.wording CROSS JOIN line_use v ON v.question = u.question AND v.extent < u.extent AND v.start <= u.start AND v.end >= u.end CROSS JOIN line_wording w2 ON w2.wording = v.wording WHERE w.line = ?1 AND w2.line <> ?1 GROUP BY w2.line HAVING count(DISTINCT u.question) >= ?2 ORDER BY 2, 1 LIMIT 1)";

  /// The line right before every use of another one, where that is in no other answers.
  private static final String FOLLOWS =
      "SELECT w2.line FROM line_wording w CROSS JOIN line_use u ON u.wording = w.wording CROSS JOIN line_use v ON v.question = u.question AND v.extent = u.extent AND v.end <= u.start AND v.end >= u.start - 2 CROSS JOIN line_wording w2 ON w2.wording = v.wording CROSS JOIN line_line l ON l.id = w2.line WHERE w.line = ?1 AND w2.line <> ?1 AND l.answers = ?2 GROUP BY w2.line HAVING count(DISTINCT u.question) >= ?2 ORDER BY w2.line LIMIT 1";

  private final Db db;

  LineWriter(Db db) {
    this.db = db;
  }

  /// All wordings that are joined are settled at once, whichever of them was touched.
  void settle(Settled settled) {
    for (int wording : settled.wordings()) {
      drop(wording);
      db.update("DELETE FROM line_touched WHERE wording = ?", wording);
    }
    int id = settled.wordings().getFirst();
    Line line = settled.line();
    if (line != null) {
      add(id, line, settled);
    }
    SameQuestion same = settled.same();
    if (same != null) {
      add(id, same);
    }
  }

  /// Drops whatever a wording made up before. Most made up nothing.
  private void drop(int wording) {
    Long line = db.number("SELECT line FROM line_wording WHERE wording = ?", wording);
    if (line != null) {
      db.update("DELETE FROM line_wording WHERE wording = ?", wording);
      db.update("DELETE FROM line_body WHERE line = ?", line);
      db.update("DELETE FROM line_line WHERE id = ?", line);
    }
    if (db.number("SELECT id FROM line_case WHERE id = ?", wording) != null) {
      db.update("DELETE FROM line_case_question WHERE kase = ?", wording);
      db.update("DELETE FROM line_case WHERE id = ?", wording);
    }
  }

  private void add(int id, Line line, Settled settled) {
    for (int i = 0; i < settled.wordings().size(); i++) {
      db.update(
          "INSERT INTO line_wording VALUES (?, ?, ?)",
          settled.wordings().get(i),
          id,
          settled.keys().get(i));
    }
    db.update(
        "INSERT INTO line_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, 0)",
        id,
        line.key(),
        line.kind().name(),
        line.rule(),
        line.extent().depth(),
        line.text(),
        Days.of(line.first()),
        Days.of(line.last()),
        line.about() ? 1 : 0,
        line.answers(),
        line.occasions(),
        line.wordings(),
        Days.of(line.changed()));
    for (int i = 0; i < line.bodies().size(); i++) {
      db.update("INSERT OR IGNORE INTO line_body VALUES (?, ?, ?)", id, line.bodies().get(i), i);
    }
  }

  private void add(int id, SameQuestion same) {
    db.update(
        "INSERT INTO line_case VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        same.key(),
        Days.of(same.first()),
        Days.of(same.last()),
        same.answers(),
        String.join(" ", same.bodies()),
        same.bodies().size() > 1 ? 1 : 0);
    for (int i = 0; i < same.questions().size(); i++) {
      db.update(
          "INSERT OR REPLACE INTO line_case_question VALUES (?, ?, ?)",
          same.questions().get(i).value(),
          id,
          i);
    }
  }

  void nest() {
    List<long[]> lines =
        db.list(
            "SELECT id, answers FROM line_line WHERE nested = 0",
            row -> new long[] {row.getLong(1), row.getLong(2)});
    for (long[] line : lines) {
      Long within = db.number(WITHIN, line[0], line[1]);
      Long follows = within == null ? db.number(FOLLOWS, line[0], line[1]) : null;
      db.update(
          "UPDATE line_line SET within = ?, follows = ?, nested = 1 WHERE id = ?",
          within,
          follows,
          line[0]);
    }
  }
}

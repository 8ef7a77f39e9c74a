package org.pursuant.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineStore.Settled;
import org.pursuant.domain.line.SameQuestion;

/// Writes what wordings come to.
final class LineWriter {
  private final Db db;

  LineWriter(Db db) {
    this.db = db;
  }

  /// All wordings that are joined are settled at once, whichever of them was touched.
  void settle(Settled settled) {
    Line line = settled.line();
    if (line == null) {
      settled.wordings().forEach(this::drop);
      settled.wordings().forEach(this::dropCase);
    } else {
      settle(line, settled);
    }
    SameQuestion same = settled.same();
    if (same != null) {
      add(settled.wordings().getFirst(), same);
    }
  }

  /// Writes only what is another than before: most lines that are used once more stay as they are
  /// but for a number and a day, and every row that is written anew costs a page of the file and
  /// one of each index.
  private void settle(Line line, Settled settled) {
    int id = settled.wordings().getFirst();
    Set<Integer> held =
        new HashSet<>(
            db.list("SELECT wording FROM line_wording WHERE line = ?", row -> row.getInt(1), id));
    for (int i = 0; i < settled.wordings().size(); i++) {
      int wording = settled.wordings().get(i);
      if (!held.contains(wording)) {
        drop(wording);
        db.update("INSERT INTO line_wording VALUES (?, ?, ?)", wording, id, settled.keys().get(i));
      }
    }
    boolean there = new LineRow(db).write(id, line);
    if (!there || !bodies(id).equals(line.bodies())) {
      db.update("DELETE FROM line_body WHERE line = ?", id);
      for (int i = 0; i < line.bodies().size(); i++) {
        db.update("INSERT OR IGNORE INTO line_body VALUES (?, ?, ?)", id, line.bodies().get(i), i);
      }
    }
  }

  private List<String> bodies(int line) {
    return db.list(
        "SELECT body FROM line_body WHERE line = ? ORDER BY place", row -> row.getString(1), line);
  }

  /// Drops the line that a wording belonged to. Most belonged to none. What stands within or behind
  /// a line that goes is looked at again.
  private void drop(int wording) {
    Long line = db.number("SELECT line FROM line_wording WHERE wording = ?", wording);
    if (line != null) {
      db.update("DELETE FROM line_wording WHERE wording = ?", wording);
      db.update("DELETE FROM line_body WHERE line = ?", line);
      db.update("DELETE FROM line_line WHERE id = ?", line);
      db.update("UPDATE line_line SET nested = 0 WHERE within = ?", line);
      db.update("UPDATE line_line SET nested = 0 WHERE follows = ?", line);
    }
  }

  /// Drops the case that a wording of questions stood for.
  private void dropCase(int wording) {
    if (db.number("SELECT id FROM line_case WHERE id = ?", wording) != null) {
      db.update("DELETE FROM line_case_question WHERE kase = ?", wording);
      db.update("DELETE FROM line_case WHERE id = ?", wording);
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
}

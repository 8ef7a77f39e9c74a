package org.pursuant.store;

import java.util.List;
import org.pursuant.domain.mention.JoinedName;

/// Writes which forms are one name, and counts the names, within one transaction.
final class NameSettling {
  /// How many days count as recent.
  private static final int QUARTER = 91;

  private final Db db;

  NameSettling(Db db) {
    this.db = db;
  }

  void settle(List<JoinedName> names) {
    db.update("UPDATE names_form SET name = NULL WHERE name IS NOT NULL");
    db.update("DELETE FROM names_name");
    long id = 0;
    for (JoinedName name : names) {
      id++;
      db.update(
          "INSERT INTO names_name VALUES (?, ?, ?, ?, ?, 0, 0, NULL, NULL)",
          id,
          name.slug(),
          name.title(),
          NameCodes.of(name.kind()),
          name.link());
      for (long form : name.forms()) {
        db.update("UPDATE names_form SET name = ? WHERE id = ?", id, form);
      }
    }
    count();
  }

  private void count() {
    Long last = db.number("SELECT max(day) FROM names_question");
    long since = last == null ? 0 : last - QUARTER;
    db.execute("DROP TABLE IF EXISTS temp.counted");
    db.execute(
        "CREATE TEMP TABLE counted AS SELECT name, count(*) AS questions, sum(day > "
            + since
            + ") AS recent, min(day) AS first, max(day) AS last FROM (SELECT DISTINCT f.name AS"
            + " name, m.question AS question, q.day AS day FROM names_form f JOIN names_writing w"
            + " ON w.form = f.id JOIN names_mention m ON m.writing = w.id JOIN names_question q ON"
            + " q.id = m.question WHERE f.name IS NOT NULL) GROUP BY name");
    db.update(
        "UPDATE names_name SET questions = c.questions, recent = coalesce(c.recent, 0), first ="
            + " c.first, last = c.last FROM temp.counted c WHERE c.name = names_name.id");
    db.execute("DROP TABLE temp.counted");
    db.update("DELETE FROM names_name WHERE questions = 0");
  }
}

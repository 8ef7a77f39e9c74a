package org.pursuant.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;

/// Answering bodies under every name they were printed with.
final class BodyTable {
  private final Db db;
  private final Map<BodyRef, Long> numbers = new HashMap<>();

  BodyTable(Db db) {
    this.db = db;
  }

  @Nullable Long find(BodyRef body) {
    return db.number(
        "SELECT no FROM body WHERE name = ? AND ifnull(id, -1) = ?",
        body.name(),
        body.id() == null ? -1L : body.id().longValue());
  }

  /// The number of a body in the tables, a new one if need be.
  long number(BodyRef body) {
    Long no = numbers.get(body);
    if (no == null) {
      no = find(body);
      if (no == null) {
        db.update(
            "INSERT INTO body (id, slug, name) VALUES (?, ?, ?)",
            body.id(),
            body.slug(),
            body.name());
        no = db.count("SELECT last_insert_rowid()");
      }
      numbers.put(body, no);
    }
    return no;
  }
}

package org.pursuant.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;

/// Writes the row of a line, of one that is there only what changed.
final class LineRow {
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "kind",
          "rule",
          "extent",
          "text",
          "first",
          "last",
          "about",
          "answers",
          "occasions",
          "wordings",
          "changed");

  private final Db db;

  LineRow(Db db) {
    this.db = db;
  }

  /// Afterwards it is to be found anew what the line stands within or behind.
  ///
  /// @return whether it was there before
  boolean write(int id, Line line) {
    List<@Nullable Object> now = values(line);
    Optional<List<@Nullable Object>> before =
        db.first(
            "SELECT " + String.join(", ", COLUMNS) + " FROM line_line WHERE id = ?",
            row -> {
              List<@Nullable Object> values = new ArrayList<>();
              for (int i = 0; i < COLUMNS.size(); i++) {
                Object value = row.getObject(i + 1);
                values.add(value instanceof Number number ? number.longValue() : value);
              }
              return values;
            },
            id);
    before.ifPresentOrElse(was -> update(id, was, now), () -> insert(id, now));
    return before.isPresent();
  }

  private void insert(int id, List<@Nullable Object> values) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(id);
    all.addAll(values);
    db.update(
        "INSERT INTO line_line VALUES (?" + ", ?".repeat(values.size()) + ", NULL, NULL, 0)",
        all.toArray());
  }

  private void update(int id, List<@Nullable Object> was, List<@Nullable Object> now) {
    StringBuilder set = new StringBuilder("UPDATE line_line SET ");
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!Objects.equals(was.get(i), now.get(i))) {
        set.append(COLUMNS.get(i)).append(" = ?, ");
        values.add(now.get(i));
      }
    }
    values.add(id);
    db.update(set.append("nested = 0 WHERE id = ?").toString(), values.toArray());
  }

  private static List<@Nullable Object> values(Line line) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(line.key());
    values.add(line.kind().name());
    values.add(line.rule());
    values.add((long) line.extent().depth());
    values.add(line.text());
    values.add(Days.of(line.first()));
    values.add(Days.of(line.last()));
    values.add(line.about() ? 1L : 0L);
    values.add((long) line.answers());
    values.add((long) line.occasions());
    values.add((long) line.wordings());
    values.add(Days.of(line.changed()));
    return values;
  }
}

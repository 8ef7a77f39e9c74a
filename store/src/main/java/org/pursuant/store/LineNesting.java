package org.pursuant.store;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Finds the lines that another one always stands within, or right behind: those that do so in one
/// of its answers are looked for in the others, until one has it otherwise.
final class LineNesting {
  private static final String COVERS =
      "v.extent < u.extent AND v.start <= u.start AND v.end >= u.end";
  private static final String GOES_BEFORE =
      "v.extent = u.extent AND v.end <= u.start AND v.end >= u.start - 2";

  /// The last answer in which the line is: what came last was read of late.
  private static final String LAST =
      "SELECT max(u.question) FROM line_wording w CROSS JOIN line_use u ON u.wording = w.wording WHERE w.line = ?";

  /// Two uses in one answer, the first of which is of a given line.
  private static final String PAIR =
      "line_use u CROSS JOIN line_wording w ON w.wording = u.wording AND w.line = ?1 CROSS JOIN line_use v ON v.question = u.question AND ";

  private final Db db;

  LineNesting(Db db) {
    this.db = db;
  }

  /// Does so for the lines settled since the last time.
  void nest() {
    List<long[]> lines =
        db.list(
            "SELECT id, answers FROM line_line WHERE nested = 0",
            row -> new long[] {row.getLong(1), row.getLong(2)});
    for (long[] line : lines) {
      nest(line[0], line[1]);
    }
  }

  private void nest(long line, long answers) {
    Long last = db.number(LAST, line);
    OptionalLong within =
        last == null ? OptionalLong.empty() : always(line, around(line, last), COVERS);
    OptionalLong follows =
        last == null || within.isPresent()
            ? OptionalLong.empty()
            : always(line, before(line, last, answers), GOES_BEFORE);
    db.update(
        "UPDATE line_line SET within = ?, follows = ?, nested = 1 WHERE id = ?",
        boxed(within),
        boxed(follows),
        line);
  }

  /// The lines around it in one answer, the longest first.
  private List<Long> around(long line, long answer) {
    return db.list(
        "SELECT o.line, min(v.extent) FROM "
            + PAIR
            + COVERS
            + " CROSS JOIN line_wording o ON o.wording = v.wording WHERE u.question = ?2 AND o.line <> ?1 GROUP BY o.line ORDER BY 2, 1",
        row -> row.getLong(1),
        line,
        answer);
  }

  /// The lines right before it in one answer that are in as many answers.
  private List<Long> before(long line, long answer, long answers) {
    return db.list(
        "SELECT DISTINCT o.line FROM "
            + PAIR
            + GOES_BEFORE
            + " CROSS JOIN line_wording o ON o.wording = v.wording CROSS JOIN line_line l ON l.id = o.line WHERE u.question = ?2 AND o.line <> ?1 AND l.answers = ?3 ORDER BY 1",
        row -> row.getLong(1),
        line,
        answer,
        answers);
  }

  /// The first of some lines that is so in every answer.
  private OptionalLong always(long line, List<Long> others, String how) {
    return others.stream()
        .mapToLong(Long::longValue)
        .filter(other -> db.number(otherwise(how), line, other) == null)
        .findFirst();
  }

  /// An answer that has the line, and nowhere so.
  private static String otherwise(String how) {
    return "SELECT 1 FROM line_wording x CROSS JOIN line_use y ON y.wording = x.wording WHERE x.line = ?1 AND NOT EXISTS (SELECT 1 FROM "
        + PAIR
        + how
        + " CROSS JOIN line_wording o ON o.wording = v.wording AND o.line = ?2 WHERE u.question = y.question) LIMIT 1";
  }

  private static @Nullable Long boxed(OptionalLong id) {
    return id.isPresent() ? id.getAsLong() : null;
  }
}

package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineList;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineReader.Said;
import org.pursuant.domain.line.LineStore.Asked;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;

/// Reads lines and their uses.
final class LineRows {
  private static final String LINE =
      "SELECT l.id, l.key, l.kind, l.rule, l.extent, l.text, l.first, l.last, l.about, l.answers, l.occasions, l.wordings, l.changed, (SELECT key FROM line_line x WHERE x.id = l.within), (SELECT key FROM line_line x WHERE x.id = l.follows) FROM line_line l ";

  private static final String USE =
      "SELECT u.question, u.start, u.end, u.extent, u.wording, coalesce(a.day, a.about), a.day IS NULL AND a.about IS NOT NULL, a.body, a.occasion FROM line_use u JOIN line_answer a ON a.question = u.question ";

  private static final String BY_KEY =
      "(SELECT line FROM line_wording WHERE key = ? ORDER BY line LIMIT 1)";

  private final Db db;

  LineRows(Db db) {
    this.db = db;
  }

  List<LineUse> uses(int[] wordings) {
    List<LineUse> uses = new ArrayList<>();
    for (int wording : wordings) {
      uses.addAll(db.list(USE + "WHERE u.wording = ?", LineRows::use, wording));
    }
    uses.sort(LineUse.IN_TIME);
    return uses;
  }

  List<LineUse> usesOf(String key) {
    List<LineUse> uses =
        db.list(
            USE
                + "WHERE u.wording IN (SELECT wording FROM line_wording WHERE line = "
                + BY_KEY
                + ")",
            LineRows::use,
            key);
    uses.sort(LineUse.IN_TIME);
    return uses;
  }

  private static LineUse use(ResultSet row) throws SQLException {
    return new LineUse(
        new QuestionId(row.getLong(1)),
        row.getInt(2),
        row.getInt(3),
        Extent.ofDepth(row.getInt(4)),
        row.getInt(5),
        Days.day(row, 6),
        row.getInt(7) == 1,
        row.getString(8),
        row.getLong(9));
  }

  /// The second condition, true of every wording, is that of the index, which is not used without.
  List<Asked> asked(int[] wordings) {
    List<Asked> asked = new ArrayList<>();
    for (int wording : wordings) {
      asked.addAll(
          db.list(
              "SELECT question, coalesce(day, about), body, occasion, answer FROM line_answer WHERE asked = ? AND asked >= 0",
              row ->
                  new Asked(
                      new QuestionId(row.getLong(1)),
                      Days.day(row, 2),
                      row.getString(3),
                      row.getLong(4),
                      row.getLong(5)),
              wording));
    }
    return asked;
  }

  Optional<Line> line(String key) {
    return db.first(LINE + "WHERE l.id = " + BY_KEY, this::line, key);
  }

  private Line line(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    return new Line(
        row.getString(2),
        LineKind.valueOf(row.getString(3)),
        row.getString(4),
        Extent.ofDepth(row.getInt(5)),
        row.getString(6),
        Days.day(row, 7),
        Days.day(row, 8),
        row.getInt(9) == 1,
        row.getInt(10),
        row.getInt(11),
        row.getInt(12),
        Days.day(row, 13),
        db.list(
            "SELECT body FROM line_body WHERE line = ? ORDER BY place", r -> r.getString(1), id),
        row.getString(14),
        row.getString(15));
  }

  /// Lines that stand by themselves; those within or behind others are seen with these.
  LineList list(LineQuery query) {
    String day = day(query.order());
    StringBuilder where =
        new StringBuilder("WHERE l.kind = ? AND l.within IS NULL AND l.follows IS NULL");
    List<@Nullable Object> args = new ArrayList<>();
    args.add(query.kind().name());
    String body = query.body();
    if (body != null) {
      where.append(" AND EXISTS (SELECT 1 FROM line_body b WHERE b.line = l.id AND b.body = ?)");
      args.add(body);
    }
    LocalDate since = query.since();
    if (since != null) {
      where.append(" AND ").append(day).append(" >= ?");
      args.add(since.toEpochDay());
    }
    if (query.order() == LineQuery.Order.CHANGED) {
      where.append(" AND l.changed IS NOT NULL");
    }
    long total = db.count("SELECT count(*) FROM line_line l " + where, args.toArray());
    args.add(query.limit());
    args.add(query.offset());
    String order =
        query.order() == LineQuery.Order.USED
            ? "l.answers DESC, l.last DESC"
            : day + " DESC, l.answers DESC";
    String sql = LINE + where + " ORDER BY " + order + ", l.id LIMIT ? OFFSET ?";
    return new LineList(total, db.list(sql, this::line, args.toArray()));
  }

  AroundPlaces<Line> around(List<AnswerPlace> places, int offset, int limit) {
    String found =
        PlaceRows.WITH
            + ", found AS MATERIALIZED (SELECT w.line AS line, count(DISTINCT u.question) AS n FROM"
            + " place p CROSS JOIN line_use u ON u.question = p.question AND u.start <= p.start AND"
            + " u.end >= p.stop JOIN line_wording w ON w.wording = u.wording JOIN line_line l ON"
            + " l.id = w.line WHERE l.kind = '"
            + LineKind.SUBSTANCE.name()
            + "' AND l.within IS NULL GROUP BY w.line) ";
    String json = PlaceRows.json(places);
    return new AroundPlaces<>(
        db.count(found + "SELECT count(*) FROM found", json),
        db.list(
            found
                + LINE
                + "JOIN found ON found.line = l.id ORDER BY found.n DESC, l.last DESC, l.id LIMIT ?2"
                + " OFFSET ?3",
            this::line,
            json,
            limit,
            offset));
  }

  private static String day(LineQuery.Order order) {
    return switch (order) {
      case NEWEST -> "l.first";
      case CHANGED -> "l.changed";
      case USED, SAID -> "l.last";
    };
  }

  List<Said> said(QuestionId question) {
    List<LineUse> uses =
        db.list(
            USE + "WHERE u.question = ? ORDER BY u.start, u.extent",
            LineRows::use,
            question.value());
    List<Said> said = new ArrayList<>();
    for (LineUse use : uses) {
      db.first(
              LINE + "WHERE l.id = (SELECT line FROM line_wording WHERE wording = ?)",
              this::line,
              use.wording())
          .ifPresent(line -> said.add(new Said(line, use)));
    }
    return said;
  }

  List<Line> parts(String key) {
    return db.list(
        LINE
            + "JOIN (SELECT "
            + BY_KEY
            + " AS id) c ON l.within = c.id OR l.follows = c.id ORDER BY l.extent, l.id LIMIT 60",
        this::line,
        key);
  }
}

package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.ListedName;
import org.pursuant.domain.mention.NameFacts.Order;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NamePlace;

/// Reads names and where they stand.
final class NameReader {
  static final String LISTED =
      "n.slug, n.title, n.kind, n.link, n.questions, n.recent, n.first, n.last";

  private final Db db;

  NameReader(Db db) {
    this.db = db;
  }

  static ListedName listed(ResultSet row) throws SQLException {
    return new ListedName(
        row.getString(1),
        row.getString(2),
        NameCodes.kind(row.getInt(3)),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        Days.day(row, 7),
        Days.day(row, 8));
  }

  Optional<Long> id(String slug) {
    return Optional.ofNullable(db.number("SELECT id FROM names_name WHERE slug = ?", slug));
  }

  Optional<ListedName> named(String slug) {
    return db.first(
        "SELECT " + LISTED + " FROM names_name n WHERE n.slug = ?", NameReader::listed, slug);
  }

  /// By an abbreviation, or by words that it is written in.
  Optional<String> slug(String called) {
    Optional<String> ofShort =
        db.first(
            "SELECT n.slug FROM names_definition d JOIN names_form f ON f.id = d.form JOIN"
                + " names_name n ON n.id = f.name WHERE d.short = ? COLLATE NOCASE GROUP BY n.id"
                + " ORDER BY count(*) DESC, n.slug LIMIT 1",
            row -> row.getString(1),
            called);
    return ofShort.isPresent()
        ? ofShort
        : db.first(
            "SELECT n.slug FROM names_writing w JOIN names_form f ON f.id = w.form JOIN names_name"
                + " n ON n.id = f.name WHERE w.words = ? COLLATE NOCASE ORDER BY n.questions DESC,"
                + " n.slug LIMIT 1",
            row -> row.getString(1),
            called.replace('-', ' '));
  }

  List<NamePlace> places(long question) {
    return db.list(
        "SELECT m.part, m.start, m.stop, w.how, n.slug, n.title, n.kind FROM names_mention m JOIN"
            + " names_writing w ON w.id = m.writing JOIN names_form f ON f.id = w.form JOIN"
            + " names_name n ON n.id = f.name WHERE m.question = ? ORDER BY m.part, m.start",
        row ->
            new NamePlace(
                NameCodes.part(row.getInt(1)),
                row.getInt(2),
                row.getInt(3),
                NameCodes.form(row.getInt(4)),
                row.getString(5),
                row.getString(6),
                NameCodes.kind(row.getInt(7))),
        question);
  }

  List<ListedName> list(@Nullable NameKind kind, String words, Order order, int offset, int limit) {
    StringBuilder sql = new StringBuilder("SELECT " + LISTED + " FROM names_name n WHERE 1");
    List<@Nullable Object> args = new ArrayList<>();
    if (kind != null) {
      sql.append(" AND n.kind = ?");
      args.add(NameCodes.of(kind));
    } else if (words.isEmpty()) {
      sql.append(" AND n.kind NOT IN (?, ?, ?)");
      args.addAll(
          List.of(
              NameCodes.of(NameKind.PLACE),
              NameCodes.of(NameKind.PERSON),
              NameCodes.of(NameKind.OTHER)));
    }
    for (String word : words.isEmpty() ? new String[0] : words.split("\\s+", -1)) {
      sql.append(
          " AND (n.title LIKE ? ESCAPE '\\' OR n.id IN (SELECT f.name FROM names_definition d JOIN"
              + " names_form f ON f.id = d.form WHERE d.short = ? COLLATE NOCASE))");
      args.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
      args.add(word);
    }
    sql.append(order(order)).append(" LIMIT ? OFFSET ?");
    args.add(limit);
    args.add(offset);
    return db.list(sql.toString(), NameReader::listed, args.toArray());
  }

  /// Rising is what the last quarter holds over the mean of a quarter before it; few mentions count
  /// for little.
  private String order(Order order) {
    return switch (order) {
      case MOST -> " ORDER BY n.questions DESC, n.slug";
      case NEWEST -> " ORDER BY n.first DESC, n.questions DESC, n.slug";
      case NAME -> " ORDER BY n.title COLLATE NOCASE, n.slug";
      case RISING ->
          " ORDER BY CASE WHEN n.recent = 0 THEN 0 ELSE (n.recent - "
              + share()
              + " * n.questions) / sqrt("
              + share()
              + " * n.questions + 1.0) END DESC, n.slug";
    };
  }

  /// The share of all mentioning questions that is of the last quarter.
  private double share() {
    long recent = db.count("SELECT sum(recent) FROM names_name");
    long all = Math.max(1, db.count("SELECT sum(questions) FROM names_name"));
    return (double) recent / all;
  }

  Map<NameKind, Long> counts() {
    Map<NameKind, Long> counts = new EnumMap<>(NameKind.class);
    db.each(
        "SELECT kind, count(*) FROM names_name GROUP BY kind",
        row -> counts.put(NameCodes.kind(row.getInt(1)), row.getLong(2)));
    return counts;
  }
}

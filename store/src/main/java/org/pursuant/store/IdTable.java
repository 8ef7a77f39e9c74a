package org.pursuant.store;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Uin;

/// What leads to a question: sources' ids, moved ones included, and keys, former ones included.
final class IdTable {
  private static final List<String> AUTHORITY =
      List.of(SourceId.OFFICIAL, SourceId.SEARCH, SourceId.TWFY, SourceId.PROVISIONAL);

  private final Db db;

  IdTable(Db db) {
    this.db = db;
  }

  /// The question that an id leads to, by itself or by what its source calls it now; null if none.
  @Nullable Long find(SourceId id) {
    Long known = exact(id);
    return known != null
        ? known
        : connected(id).stream().map(this::exact).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /// What its source called an id before or calls it now, over any number of moves; without itself.
  private Set<SourceId> connected(SourceId id) {
    Set<SourceId> met = new LinkedHashSet<>();
    Deque<SourceId> open = new ArrayDeque<>(moves(id));
    while (!open.isEmpty()) {
      SourceId next = open.remove();
      if (!next.equals(id) && met.add(next)) {
        open.addAll(moves(next));
      }
    }
    return met;
  }

  private @Nullable Long exact(SourceId id) {
    return db.number(
        "SELECT question FROM source_id WHERE scheme = ? AND value = ?", id.scheme(), id.value());
  }

  private List<SourceId> moves(SourceId id) {
    return db.list(
        "SELECT to_scheme, to_value FROM moved_id WHERE from_scheme = ?1 AND from_value = ?2 UNION SELECT from_scheme, from_value FROM moved_id WHERE to_scheme = ?1 AND to_value = ?2",
        row -> new SourceId(row.getString(1), row.getString(2)),
        id.scheme(),
        id.value());
  }

  /// Notes that an id moved; false if that was known.
  boolean moved(SourceId from, SourceId to) {
    return db.update(
            "INSERT OR IGNORE INTO moved_id VALUES (?, ?, ?, ?)",
            from.scheme(),
            from.value(),
            to.scheme(),
            to.value())
        > 0;
  }

  /// Lets an id, and what its source called it before or calls it now, lead to a question; false if
  /// all of them did.
  boolean add(SourceId id, long question) {
    boolean added = put(id, question);
    for (SourceId other : connected(id)) {
      added |= put(other, question);
    }
    return added;
  }

  private boolean put(SourceId id, long question) {
    return db.update(
            "INSERT INTO source_id VALUES (?1, ?2, ?3) ON CONFLICT (scheme, value) DO UPDATE SET question = ?3 WHERE question <> ?3",
            id.scheme(),
            id.value(),
            question)
        > 0;
  }

  /// Every id of a question, the most authoritative first.
  List<SourceId> of(long question) {
    return db
        .list(
            "SELECT scheme, value FROM source_id WHERE question = ?",
            row -> new SourceId(row.getString(1), row.getString(2)),
            question)
        .stream()
        .sorted(
            Comparator.comparingInt((SourceId id) -> AUTHORITY.indexOf(id.scheme()))
                .thenComparingInt(id -> id.value().length())
                .thenComparing(SourceId::value))
        .toList();
  }

  /// The lowest official id of a question; null if it has none.
  @Nullable Long official(long question) {
    return db.number(
        "SELECT min(CAST(value AS INTEGER)) FROM source_id WHERE question = ? AND scheme = 'official'",
        question);
  }

  @Nullable Long find(QuestionKey key) {
    return db.number(
        "SELECT question FROM address WHERE uin = ? AND house = ? AND tabled = ?",
        key.uin().value(),
        key.house().code(),
        key.tabled().toEpochDay());
  }

  void lead(QuestionKey key, long question) {
    db.update(
        "INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?)",
        key.uin().value(),
        key.house().code(),
        key.tabled().toEpochDay(),
        question);
  }

  /// Every key that leads to a question.
  List<QuestionKey> keys(long question) {
    return db.list(
        "SELECT house, tabled, uin FROM address WHERE question = ? ORDER BY tabled, uin, house",
        row ->
            new QuestionKey(
                House.of(row.getString(1)).orElse(House.COMMONS),
                LocalDate.ofEpochDay(row.getLong(2)),
                new Uin(row.getString(3))),
        question);
  }

  /// Whether a path is that of some question but this one.
  boolean isPathOfAnother(String path, long question) {
    return db.count(
            "SELECT EXISTS (SELECT 1 FROM question WHERE path = ? AND id <> ?)", path, question)
        > 0;
  }

  /// The address of a question that has no key of its own to be addressed by.
  String path(long question) {
    SourceId id = of(question).getFirst();
    String value = URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    return "id/" + id.scheme() + "/" + value;
  }

  /// Lets everything that leads to one question lead to another.
  void moveAll(long from, long to) {
    db.update("UPDATE source_id SET question = ? WHERE question = ?", to, from);
    db.update("UPDATE address SET question = ? WHERE question = ?", to, from);
  }
}

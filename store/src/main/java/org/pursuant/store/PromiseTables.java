package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Firmness;
import org.pursuant.domain.commitment.Grounds;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.PromiseStore;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reply.Weighed;
import tools.jackson.databind.json.JsonMapper;

/// The register of promises in `derived.db`: each place of a promise is a row, and the last place
/// of each is marked as `latest`, by which promises are listed, and has in `due_now` the day that
/// counts.
final class PromiseTables extends FactTables implements PromiseStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE promise_said (key TEXT NOT NULL, question INTEGER NOT NULL, day INTEGER, body TEXT NOT NULL, member TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, quote TEXT NOT NULL, actor TEXT NOT NULL, act TEXT NOT NULL, firmness TEXT NOT NULL, due_words TEXT, due_from INTEGER, due_to INTEGER, due_by INTEGER, latest INTEGER NOT NULL, due_now INTEGER, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, confidence REAL NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (question, start))",
          "CREATE INDEX promise_said_key ON promise_said (key, day)",
          "CREATE INDEX promise_said_due ON promise_said (due_now) WHERE latest = 1",
          "CREATE INDEX promise_said_body ON promise_said (body) WHERE latest = 1",
          "CREATE TABLE promise_done (key TEXT NOT NULL, question INTEGER NOT NULL, day INTEGER, body TEXT NOT NULL, act TEXT NOT NULL, over INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, quote TEXT NOT NULL, PRIMARY KEY (question, start))",
          "CREATE INDEX promise_done_key ON promise_done (key, day)",
          "CREATE INDEX promise_done_body ON promise_done (body)",
          "CREATE TABLE promise_evidence (key TEXT NOT NULL, question INTEGER NOT NULL, day INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, quote TEXT NOT NULL, way TEXT NOT NULL, shared TEXT NOT NULL, PRIMARY KEY (key, question, start)) WITHOUT ROWID",
          "CREATE INDEX promise_evidence_question ON promise_evidence (question)",
          "CREATE TABLE promise_settled (point INTEGER PRIMARY KEY)");

  private static final String SAID =
      "SELECT key, question, day, body, member, start, end, quote, actor, act, firmness, due_words, due_from, due_to, sentence_start, sentence_end, confidence, reasons FROM promise_said s ";

  private static final String DONE =
      "SELECT key, question, day, body, act, over, start, end, quote FROM promise_done ";

  /// What gives the key of a promise and is later than a place of it, see [Done#after].
  private static final String OF_THE_SAME_KEY =
      "INSERT INTO promise_evidence SELECT d.key, d.question, d.day, d.start, d.end, d.quote, 'act', '' FROM promise_done d WHERE EXISTS (SELECT 1 FROM promise_said s WHERE s.key = d.key AND s.day < d.day AND (d.over IS NULL OR d.over >= s.day))";

  /// Evidence counts where it is later than the last place of the promise.
  private static final String SHOWN =
      "EXISTS (SELECT 1 FROM promise_evidence e WHERE e.key = s.key AND e.day > (SELECT max(f.day) FROM promise_said f WHERE f.key = s.key))";

  /// Whoever gave any of the answers that make the promise.
  private static final String SAID_BY =
      "EXISTS (SELECT 1 FROM promise_said m WHERE m.key = s.key AND m.member = ?)";

  private static final String BY_SAID = "s.day DESC NULLS LAST, s.key";

  PromiseTables(DerivedFile file, int version) {
    super(file, "promise", version);
  }

  @Override
  List<String> schema() {
    return SCHEMA;
  }

  @Override
  public void write(Collection<QuestionId> looked, List<Said> said, List<Done> done, Point to) {
    write(
        to,
        db -> {
          Set<String> keys = new HashSet<>();
          for (QuestionId id : looked) {
            keys.addAll(
                db.list(
                    "SELECT key FROM promise_said WHERE question = ?",
                    row -> row.getString(1),
                    id.value()));
            db.update("DELETE FROM promise_said WHERE question = ?", id.value());
            db.update("DELETE FROM promise_done WHERE question = ?", id.value());
            db.update("DELETE FROM promise_evidence WHERE question = ?", id.value());
          }
          said.forEach(s -> insert(db, s));
          said.forEach(s -> keys.add(s.key()));
          done.forEach(d -> insert(db, d));
          db.update("DELETE FROM promise_settled");
          keys.stream().sorted().forEach(key -> settle(db, key));
        });
  }

  private static void insert(Db db, Said s) {
    Commitment c = s.commitment();
    Due due = c.due();
    db.update(
        "INSERT INTO promise_said VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?, ?, ?, ?)",
        s.key(),
        s.question().value(),
        Days.of(s.day()),
        s.body(),
        s.member(),
        c.start(),
        c.end(),
        c.quote(),
        c.actor(),
        c.act().code(),
        c.firmness().code(),
        due == null ? null : due.words(),
        due == null ? null : Days.of(due.from()),
        due == null ? null : Days.of(due.to()),
        Days.of(s.dueBy()),
        s.from(),
        s.to(),
        c.grounds().confidence(),
        JSON.writeValueAsString(c.grounds().reasons()));
  }

  private static void insert(Db db, Done d) {
    db.update(
        "INSERT INTO promise_done VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        d.key(),
        d.question().value(),
        Days.of(d.day()),
        d.body(),
        d.act().code(),
        Days.of(d.over()),
        d.start(),
        d.end(),
        d.quote());
  }

  @Override
  public boolean settled() {
    return read(false, db -> db.count("SELECT count(*) FROM promise_settled") > 0);
  }

  @Override
  public List<String> bodies() {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT DISTINCT body FROM promise_said ORDER BY body", row -> row.getString(1)));
  }

  @Override
  public List<Said> saidBy(String body) {
    return read(
        List.of(),
        db -> db.list(SAID + "WHERE body = ? ORDER BY question, start", PromiseTables::said, body));
  }

  @Override
  public List<Done> doneBy(String body) {
    return read(
        List.of(),
        db -> db.list(DONE + "WHERE body = ? ORDER BY question, start", PromiseTables::done, body));
  }

  @Override
  public void settle(List<Evidence> evidence) {
    write(db -> {
      db.update("DELETE FROM promise_evidence");
      db.update(OF_THE_SAME_KEY);
      evidence.forEach(e -> insert(db, e));
      db.update("INSERT OR REPLACE INTO promise_settled VALUES (1)");
    });
  }

  /// The first way by which a place was found stays.
  private static void insert(Db db, Evidence e) {
    db.update(
        "INSERT OR IGNORE INTO promise_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        e.key(),
        e.question().value(),
        Days.of(e.day()),
        e.start(),
        e.end(),
        e.quote(),
        e.way().code(),
        e.shared());
  }

  /// Marks the last place of a promise, and gives it the day of the last one that says when.
  private static void settle(Db db, String key) {
    db.update(
        "UPDATE promise_said SET latest = 0, due_now = NULL WHERE key = ? AND latest = 1", key);
    db.update(
        "UPDATE promise_said SET latest = 1, due_now = (SELECT t.due_by FROM promise_said t WHERE t.key = ?1 AND t.due_words IS NOT NULL ORDER BY t.day DESC NULLS LAST, t.question DESC, t.start DESC LIMIT 1) WHERE rowid = (SELECT rowid FROM promise_said WHERE key = ?1 ORDER BY day DESC NULLS LAST, question DESC, start DESC LIMIT 1)",
        key);
  }

  @Override
  public List<Said> of(QuestionId question) {
    return read(
        List.of(),
        db ->
            db.list(
                SAID + "WHERE question = ? ORDER BY start", PromiseTables::said, question.value()));
  }

  @Override
  public AroundPlaces<Promise> around(List<AnswerPlace> places, int skip, int limit) {
    return places.isEmpty()
        ? AroundPlaces.none()
        : read(AroundPlaces.none(), db -> around(db, PlaceRows.json(places), skip, limit));
  }

  private static AroundPlaces<Promise> around(Db db, String places, int skip, int limit) {
    List<String> keys =
        db.list(
            PlaceRows.WITH
                + "SELECT s.key FROM place p CROSS JOIN promise_said s ON s.question = p.question"
                + " AND s.sentence_start <= p.start AND s.sentence_end >= p.stop GROUP BY s.key ORDER BY max(s.day)"
                + " DESC NULLS LAST, s.key",
            row -> row.getString(1),
            places);
    return new AroundPlaces<>(
        keys.size(),
        keys.stream().skip(skip).limit(limit).flatMap(key -> promise(db, key).stream()).toList());
  }

  @Override
  public Optional<Promise> find(String key) {
    return read(Optional.empty(), db -> promise(db, key));
  }

  private static Optional<Promise> promise(Db db, String key) {
    List<Said> history =
        db.list(
            SAID + "WHERE key = ? ORDER BY day NULLS FIRST, question, start",
            PromiseTables::said,
            key);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> evidence =
        db.list(
            "SELECT key, question, day, start, end, quote, way, shared FROM promise_evidence WHERE key = ? ORDER BY day, question, start",
            PromiseTables::evidence,
            key);
    return Optional.of(new Promise(key, history, evidence));
  }

  @Override
  public List<Promise> list(PromiseQuery query, int skip, int limit) {
    String byDue = query.lookingBack() ? "s.due_now DESC" : "s.due_now NULLS LAST";
    return list(query, byDue + ", " + BY_SAID, skip, limit);
  }

  @Override
  public List<Promise> latest(PromiseQuery query, int limit) {
    return list(query, BY_SAID, 0, limit);
  }

  private List<Promise> list(PromiseQuery query, String order, int skip, int limit) {
    return read(
        List.of(),
        db -> {
          Where where = Where.of(query);
          List<@Nullable Object> args = new ArrayList<>(where.args());
          args.add(limit);
          args.add(skip);
          List<String> keys =
              db.list(
                  "SELECT s.key FROM promise_said s WHERE "
                      + where.sql()
                      + " ORDER BY "
                      + order
                      + " LIMIT ? OFFSET ?",
                  row -> row.getString(1),
                  args.toArray());
          return keys.stream().flatMap(key -> promise(db, key).stream()).toList();
        });
  }

  @Override
  public List<String> members() {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT DISTINCT member FROM promise_said WHERE member <> ''",
                row -> row.getString(1)));
  }

  @Override
  public long count(PromiseQuery query) {
    Where where = Where.of(query);
    return read(
        0L,
        db ->
            db.count(
                "SELECT count(*) FROM promise_said s WHERE " + where.sql(),
                where.args().toArray()));
  }

  /// A query as SQL.
  private record Where(String sql, List<@Nullable Object> args) {

    static Where of(PromiseQuery q) {
      Where where = new Where("s.latest = 1", List.of());
      where = q.dueFrom() == null ? where : where.and("s.due_now >= ?", Days.of(q.dueFrom()));
      where = q.dueTo() == null ? where : where.and("s.due_now <= ?", Days.of(q.dueTo()));
      where = q.body() == null ? where : where.and("s.body = ?", q.body());
      where = q.member() == null ? where : where.and(SAID_BY, q.member());
      where = q.act() == null ? where : where.and("s.act = ?", q.act().code());
      if (q.dated() != null) {
        where = where.with(q.dated() ? "s.due_now IS NOT NULL" : "s.due_now IS NULL");
      }
      if (q.evidence() != null) {
        where = where.with(q.evidence() ? SHOWN : "NOT " + SHOWN);
      }
      if (q.only() != null) {
        where = where.and("s.key IN (SELECT value FROM json_each(?))", keys(q.only()));
      }
      if (!q.except().isEmpty()) {
        where = where.and("s.key NOT IN (SELECT value FROM json_each(?))", keys(q.except()));
      }
      for (String word : q.words().strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        where = word.isEmpty() ? where : where.and("instr(lower(s.quote), ?) > 0", word);
      }
      return where;
    }

    private static String keys(Set<String> keys) {
      return JSON.writeValueAsString(keys.stream().sorted().toList());
    }

    Where with(String condition) {
      return new Where(sql + " AND " + condition, args);
    }

    Where and(String condition, @Nullable Object arg) {
      List<@Nullable Object> more = new ArrayList<>(args);
      more.add(arg);
      return new Where(sql + " AND " + condition, more);
    }
  }

  private static Said said(ResultSet row) throws SQLException {
    String words = row.getString(12);
    Due due = words == null ? null : new Due(words, Days.day(row, 13), Days.day(row, 14));
    return new Said(
        row.getString(1),
        new QuestionId(row.getLong(2)),
        Days.day(row, 3),
        row.getString(4),
        row.getString(5),
        row.getInt(15),
        row.getInt(16),
        new Commitment(
            row.getInt(6),
            row.getInt(7),
            row.getString(8),
            row.getString(9),
            Act.of(row.getString(10)).orElse(Act.OTHER),
            Firmness.of(row.getString(11)).orElse(Firmness.FIRM),
            due,
            new Grounds(
                row.getDouble(17), List.of(JSON.readValue(row.getString(18), Weighed[].class)))));
  }

  private static Done done(ResultSet row) throws SQLException {
    return new Done(
        row.getString(1),
        new QuestionId(row.getLong(2)),
        Days.day(row, 3),
        row.getString(4),
        Act.of(row.getString(5)).orElse(Act.OTHER),
        Days.day(row, 6),
        row.getInt(7),
        row.getInt(8),
        row.getString(9));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString(1),
        new QuestionId(row.getLong(2)),
        LocalDate.ofEpochDay(row.getLong(3)),
        row.getInt(4),
        row.getInt(5),
        row.getString(6),
        Evidence.Way.of(row.getString(7)).orElse(Evidence.Way.ACT),
        row.getString(8));
  }
}

package org.pursuant.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pursuant.domain.line.Anchor;
import org.pursuant.domain.line.AnswerPassages;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineList;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.line.Regions;
import org.pursuant.domain.line.SameQuestion;
import org.pursuant.domain.line.WordingLink;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Lines in `derived.db`: every passage of every answer by the number of its wording, and the lines
/// that these come to. The wordings themselves are in files beside it, see [FileRegions].
final class LineTables extends FactTables implements LineStore {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE line_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
          "CREATE TABLE line_link (later INTEGER NOT NULL, earlier INTEGER NOT NULL)",
          "CREATE TABLE line_anchor (official INTEGER PRIMARY KEY, tabled INTEGER NOT NULL)",
          "CREATE TABLE line_answer (question INTEGER PRIMARY KEY, day INTEGER, about INTEGER, official INTEGER NOT NULL, body TEXT, occasion INTEGER NOT NULL, asked INTEGER NOT NULL, answer INTEGER NOT NULL)",
          "CREATE INDEX line_answer_asked ON line_answer (asked) WHERE asked >= 0",
          "CREATE INDEX line_answer_undated ON line_answer (official) WHERE day IS NULL",
          "CREATE TABLE line_use (question INTEGER NOT NULL, start INTEGER NOT NULL, extent INTEGER NOT NULL, end INTEGER NOT NULL, wording INTEGER NOT NULL, PRIMARY KEY (question, start, extent)) WITHOUT ROWID",
          "CREATE INDEX line_use_wording ON line_use (wording)",
          "CREATE TABLE line_touched (wording INTEGER PRIMARY KEY)",
          "CREATE TABLE line_wording (wording INTEGER PRIMARY KEY, line INTEGER NOT NULL, key TEXT NOT NULL)",
          "CREATE INDEX line_wording_line ON line_wording (line)",
          "CREATE TABLE line_line (id INTEGER PRIMARY KEY, key TEXT NOT NULL, kind TEXT NOT NULL, rule TEXT, extent INTEGER NOT NULL, text TEXT NOT NULL, first INTEGER, last INTEGER, about INTEGER NOT NULL, answers INTEGER NOT NULL, occasions INTEGER NOT NULL, wordings INTEGER NOT NULL, changed INTEGER, within INTEGER, follows INTEGER, nested INTEGER NOT NULL)",
          "CREATE INDEX line_line_within ON line_line (within)",
          "CREATE INDEX line_line_follows ON line_line (follows)",
          "CREATE INDEX line_line_nested ON line_line (nested) WHERE nested = 0",
          "CREATE TABLE line_body (line INTEGER NOT NULL, body TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (line, body)) WITHOUT ROWID",
          "CREATE TABLE line_case (id INTEGER PRIMARY KEY, key TEXT NOT NULL, first INTEGER, last INTEGER, answers INTEGER NOT NULL, bodies TEXT NOT NULL, several INTEGER NOT NULL)",
          "CREATE TABLE line_case_question (question INTEGER PRIMARY KEY, kase INTEGER NOT NULL, place INTEGER NOT NULL)",
          "CREATE INDEX line_case_question_case ON line_case_question (kase)");

  /// Indexes that only readers ask for. They are made when lines were settled for the first time:
  /// of all lines at once that takes seconds, line by line minutes.
  private static final List<String> FOR_READERS =
      List.of(
          "CREATE INDEX IF NOT EXISTS line_wording_key ON line_wording (key)",
          "CREATE INDEX IF NOT EXISTS line_line_first ON line_line (kind, first)",
          "CREATE INDEX IF NOT EXISTS line_line_last ON line_line (kind, last)",
          "CREATE INDEX IF NOT EXISTS line_line_changed ON line_line (kind, changed)",
          "CREATE INDEX IF NOT EXISTS line_line_answers ON line_line (kind, answers)",
          "CREATE INDEX IF NOT EXISTS line_body_body ON line_body (body)",
          "CREATE INDEX IF NOT EXISTS line_case_key ON line_case (key)",
          "CREATE INDEX IF NOT EXISTS line_case_last ON line_case (several, last)");

  private final Path folder;

  LineTables(DerivedFile file, Path folder, int version) {
    super(file, "line", version);
    this.folder = folder;
  }

  @Override
  List<String> schema() {
    return SCHEMA;
  }

  @Override
  public Regions regions() {
    return new FileRegions(folder);
  }

  @Override
  public int wordings() {
    return read(0, db -> (int) db.count("SELECT value FROM line_state WHERE name = 'wordings'"));
  }

  @Override
  public List<WordingLink> links() {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT later, earlier FROM line_link",
                row -> new WordingLink(row.getInt(1), row.getInt(2))));
  }

  @Override
  public void take(
      List<AnswerPassages> answers,
      Collection<QuestionId> gone,
      List<WordingLink> links,
      List<Anchor> anchors,
      int wordings,
      Point to) {
    write(
        to,
        db -> {
          gone.forEach(question -> drop(db, question));
          long before = db.count("SELECT value FROM line_state WHERE name = 'wordings'");
          Set<Integer> met = new HashSet<>();
          answers.forEach(answer -> {
            drop(db, answer.question());
            add(db, answer, wording -> wording < before || !met.add(wording));
          });
          for (WordingLink link : links) {
            db.update("INSERT INTO line_link VALUES (?, ?)", link.later(), link.earlier());
            touch(db, link.later());
          }
          for (Anchor anchor : anchors) {
            db.update(
                "INSERT OR REPLACE INTO line_anchor VALUES (?, ?)",
                anchor.official(),
                anchor.tabled().toEpochDay());
          }
          db.update("INSERT OR REPLACE INTO line_state VALUES ('wordings', ?)", wordings);
        });
  }

  private static void touch(Db db, int wording) {
    db.update("INSERT OR IGNORE INTO line_touched VALUES (?)", wording);
  }

  private static void drop(Db db, QuestionId question) {
    long id = question.value();
    if (db.number("SELECT 1 FROM line_answer WHERE question = ?", id) == null) {
      return;
    }
    db.update(
        "INSERT OR IGNORE INTO line_touched SELECT wording FROM line_use WHERE question = ?", id);
    db.update(
        "INSERT OR IGNORE INTO line_touched SELECT asked FROM line_answer WHERE question = ? AND asked >= 0",
        id);
    db.update("DELETE FROM line_use WHERE question = ?", id);
    db.update("DELETE FROM line_answer WHERE question = ?", id);
  }

  /// Adds the passages of an answer.
  ///
  /// @param again whether a wording was used before: one that is used for the first time makes no
  ///   line by itself
  private static void add(Db db, AnswerPassages answer, IntPredicate again) {
    long id = answer.question().value();
    db.update(
        "INSERT INTO line_answer VALUES (?, ?, NULL, ?, ?, ?, ?, ?)",
        id,
        Days.of(answer.day()),
        answer.official(),
        answer.body(),
        answer.occasion(),
        answer.asked(),
        answer.answer());
    if (answer.asked() >= 0 && again.test(answer.asked())) {
      touch(db, answer.asked());
    }
    for (AnswerPassages.Use use : answer.uses()) {
      db.update(
          "INSERT OR IGNORE INTO line_use VALUES (?, ?, ?, ?, ?)",
          id,
          use.start(),
          use.extent().depth(),
          use.end(),
          use.wording());
      if (again.test(use.wording())) {
        touch(db, use.wording());
      }
    }
  }

  @Override
  public List<Anchor> anchors() {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT official, tabled FROM line_anchor ORDER BY official",
                row -> new Anchor(row.getLong(1), LocalDate.ofEpochDay(row.getLong(2)))));
  }

  @Override
  public List<Long> undated() {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT DISTINCT official FROM line_answer WHERE day IS NULL AND about IS NULL AND official > 0",
                row -> row.getLong(1)));
  }

  @Override
  public void judged(List<Anchor> days) {
    write(db -> {
      for (Anchor day : days) {
        db.update(
            "UPDATE line_answer SET about = ? WHERE day IS NULL AND official = ?",
            day.tabled().toEpochDay(),
            day.official());
      }
    });
  }

  @Override
  public List<Integer> touched(int after, int limit) {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT wording FROM line_touched WHERE wording > ? ORDER BY wording LIMIT ?",
                row -> row.getInt(1),
                after,
                limit));
  }

  @Override
  public List<LineUse> usesOf(int[] wordings) {
    return read(List.of(), db -> new LineRows(db).uses(wordings));
  }

  @Override
  public List<Asked> askedIn(int[] wordings) {
    return read(List.of(), db -> new LineRows(db).asked(wordings));
  }

  @Override
  public void settle(List<Settled> settled, int upTo) {
    write(db -> {
      settled.forEach(new LineWriter(db)::settle);
      db.update("DELETE FROM line_touched WHERE wording <= ?", upTo);
    });
  }

  @Override
  public void nest() {
    write(db -> {
      new LineNesting(db).nest();
      FOR_READERS.forEach(db::execute);
    });
  }

  @Override
  public Optional<Line> line(String key) {
    return read(Optional.empty(), db -> new LineRows(db).line(key));
  }

  @Override
  public List<LineUse> uses(String key) {
    return read(List.of(), db -> new LineRows(db).usesOf(key));
  }

  @Override
  public LineList list(LineQuery query) {
    return read(LineList.NONE, db -> new LineRows(db).list(query));
  }

  @Override
  public AroundPlaces<Line> around(List<AnswerPlace> places, int offset, int limit) {
    return places.isEmpty()
        ? AroundPlaces.none()
        : read(AroundPlaces.none(), db -> new LineRows(db).around(places, offset, limit));
  }

  @Override
  public List<Said> said(QuestionId question) {
    return read(List.of(), db -> new LineRows(db).said(question));
  }

  @Override
  public List<Line> parts(String key) {
    return read(List.of(), db -> new LineRows(db).parts(key));
  }

  @Override
  public SameQuestion.Listed differing(boolean severalBodies, int offset, int limit) {
    return read(
        SameQuestion.Listed.NONE, db -> new CaseRows(db).list(severalBodies, offset, limit));
  }

  @Override
  public Optional<SameQuestion> differing(String key) {
    return read(Optional.empty(), db -> new CaseRows(db).byKey(key));
  }

  @Override
  public Optional<SameQuestion> differing(QuestionId question) {
    return read(Optional.empty(), db -> new CaseRows(db).of(question));
  }
}

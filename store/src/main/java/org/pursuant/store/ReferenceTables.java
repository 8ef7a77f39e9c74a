package org.pursuant.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.ReferenceStore;

/// References in `derived.db`.
final class ReferenceTables extends FactTables implements ReferenceStore {
  /// Rises with the rules and with the tables.
  private static final int VERSION = 1;

  private static final String COLUMNS =
      "citing, place, words_from, words_to, phrase_from, phrase_to, kind, named, day, address, target, sureness, evidence, why";

  ReferenceTables(DerivedFile file) {
    super(file, "reference", VERSION);
  }

  @Override
  List<String> schema() {
    return List.of(
        "CREATE TABLE reference_known (question INTEGER PRIMARY KEY, "
            + CitableRows.TYPED_COLUMNS
            + ")",
        "CREATE INDEX reference_known_uin ON reference_known (uin)",
        "CREATE INDEX reference_known_answered ON reference_known (answered) WHERE answered IS NOT NULL",
        "CREATE INDEX reference_known_held ON reference_known (held) WHERE held IS NOT NULL",
        "CREATE INDEX reference_known_corrected ON reference_known (corrected) WHERE corrected IS NOT NULL",
        "CREATE TABLE reference_found (citing INTEGER NOT NULL, place TEXT NOT NULL, words_from INTEGER NOT NULL, words_to INTEGER NOT NULL, phrase_from INTEGER NOT NULL, phrase_to INTEGER NOT NULL, kind TEXT NOT NULL, named TEXT, day INTEGER, address TEXT, target INTEGER, sureness TEXT, evidence TEXT, why TEXT)",
        "CREATE INDEX reference_found_citing ON reference_found (citing)",
        "CREATE INDEX reference_found_target ON reference_found (target, citing) WHERE target IS NOT NULL",
        "CREATE INDEX reference_found_named ON reference_found (named) WHERE kind = 'question'",
        "CREATE INDEX reference_found_day ON reference_found (day) WHERE kind = 'answer'",
        "CREATE TABLE reference_waiting (question INTEGER PRIMARY KEY)");
  }

  @Override
  public void take(
      List<Citable> known, Collection<QuestionId> citing, List<QuestionId> removed, Point to) {
    write(
        to,
        db -> {
          removed.forEach(id -> remove(db, id));
          for (Citable question : known) {
            db.update(
                "INSERT OR REPLACE INTO reference_known VALUES (" + CitableRows.MARKS + ")",
                CitableRows.values(question));
            citingAgain(db, question);
            db.update("DELETE FROM reference_found WHERE citing = ?", question.id().value());
          }
          citing.forEach(id -> waits(db, id));
        });
  }

  private static void remove(Db db, QuestionId id) {
    db.update(
        "INSERT OR IGNORE INTO reference_waiting SELECT citing FROM reference_found WHERE target = ?",
        id.value());
    db.update("DELETE FROM reference_known WHERE question = ?", id.value());
    db.update("DELETE FROM reference_found WHERE citing = ?", id.value());
    db.update("DELETE FROM reference_waiting WHERE question = ?", id.value());
  }

  /// Lets wait whatever may cite a question that came or changed.
  private static void citingAgain(Db db, Citable question) {
    if (question.uin() != null) {
      db.update(
          "INSERT OR IGNORE INTO reference_waiting SELECT citing FROM reference_found WHERE kind = 'question' AND named = ?",
          question.uin().value());
    }
    db.update(
        "INSERT OR IGNORE INTO reference_waiting SELECT citing FROM reference_found WHERE target = ?",
        question.id().value());
    question
        .saidOn()
        .forEach(day ->
            db.update(
                "INSERT OR IGNORE INTO reference_waiting SELECT citing FROM reference_found WHERE day = ? AND kind = 'answer' AND target IS NULL",
                Days.of(day)));
  }

  private static void waits(Db db, QuestionId id) {
    db.update("INSERT OR IGNORE INTO reference_waiting VALUES (?)", id.value());
  }

  @Override
  public List<QuestionId> waiting(int limit) {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT question FROM reference_waiting ORDER BY question LIMIT ?",
                row -> new QuestionId(row.getLong(1)),
                limit));
  }

  @Override
  public void resolved(Collection<QuestionId> citing, List<FoundReference> references) {
    write(db -> {
      for (QuestionId id : citing) {
        db.update("DELETE FROM reference_found WHERE citing = ?", id.value());
        db.update("DELETE FROM reference_waiting WHERE question = ?", id.value());
      }
      for (FoundReference reference : references) {
        db.update(
            "INSERT INTO reference_found ("
                + COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            FoundRows.values(reference));
      }
    });
  }

  @Override
  public List<FoundReference> in(QuestionId citing) {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT "
                    + COLUMNS
                    + " FROM reference_found WHERE citing = ? ORDER BY place DESC, words_from, rowid",
                FoundRows::read,
                citing.value()));
  }

  @Override
  public List<FoundReference> to(QuestionId cited, int limit) {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT "
                    + COLUMNS
                    + " FROM reference_found WHERE target = ? ORDER BY citing, place DESC, words_from LIMIT ?",
                FoundRows::read,
                cited.value(),
                limit));
  }

  @Override
  public List<Citable> numbered(Uin uin) {
    return known("uin = ?", uin.value());
  }

  @Override
  public List<Citable> answeredOn(LocalDate day) {
    Long of = day.toEpochDay();
    return known(
        "question IN (SELECT question FROM reference_known WHERE answered = ? UNION SELECT question FROM reference_known WHERE held = ? UNION SELECT question FROM reference_known WHERE corrected = ?)",
        of,
        of,
        of);
  }

  private List<Citable> known(String condition, Object... args) {
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT * FROM reference_known WHERE " + condition + " ORDER BY question",
                CitableRows::read,
                args));
  }
}

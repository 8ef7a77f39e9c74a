package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.record.SyncJournal;

/// The journal of synchronising, in the same file as the record.
final class SqlSyncJournal implements SyncJournal {
  private final Readers readers;
  private final WriteConnection writing;

  SqlSyncJournal(Readers readers, WriteConnection writing) {
    this.readers = readers;
    this.writing = writing;
  }

  @Override
  public Optional<Run> unfinished() {
    return readers.read(view ->
        view.db.first(
            "SELECT id, began, since FROM sync_run WHERE finished IS NULL ORDER BY id DESC",
            row ->
                new Run(
                    row.getLong(1),
                    Instant.ofEpochMilli(row.getLong(2)),
                    LocalDate.ofEpochDay(row.getLong(3)))));
  }

  @Override
  public Optional<Instant> lastFinished() {
    return readers.read(view ->
        view.db.first(
            "SELECT began FROM sync_run WHERE finished IS NOT NULL ORDER BY id DESC",
            row -> Instant.ofEpochMilli(row.getLong(1))));
  }

  @Override
  public Run begin(Instant now, LocalDate since, List<Window> windows) {
    return writing.write(db -> begin(db, now, since, windows));
  }

  @Override
  public Run takeOver(Run broken, Instant now, LocalDate since, List<Window> windows) {
    return writing.write(db -> {
      List<Window> all = new ArrayList<>(windows(db, broken));
      windows.stream().filter(w -> !all.contains(w)).forEach(all::add);
      Run run = begin(db, now, since, all);
      db.update("UPDATE sync_queue SET run = ? WHERE run = ?", run.id(), broken.id());
      finish(db, broken, now);
      return run;
    });
  }

  private static Run begin(Db db, Instant now, LocalDate since, List<Window> windows) {
    long id =
        db.count(
            "INSERT INTO sync_run (began, since) VALUES (?, ?) RETURNING id",
            now.toEpochMilli(),
            since.toEpochDay());
    for (int n = 0; n < windows.size(); n++) {
      Window w = windows.get(n);
      db.update(
          "INSERT INTO sync_window VALUES (?, ?, ?, ?, ?, ?)",
          id,
          n,
          w.by().name(),
          w.from().toEpochDay(),
          w.to().toEpochDay(),
          w.openOnly() ? 1 : 0);
    }
    return new Run(id, Instant.ofEpochMilli(now.toEpochMilli()), since);
  }

  @Override
  public List<Window> pending(Run run) {
    return readers.read(view -> windows(view.db, run));
  }

  private static List<Window> windows(Db db, Run run) {
    return db.list(
        "SELECT by_date, first_day, last_day, open_only FROM sync_window WHERE run = ? ORDER BY n",
        SqlSyncJournal::window,
        run.id());
  }

  private static Window window(ResultSet row) throws SQLException {
    return new Window(
        By.valueOf(row.getString(1)),
        LocalDate.ofEpochDay(row.getLong(2)),
        LocalDate.ofEpochDay(row.getLong(3)),
        row.getInt(4) == 1);
  }

  @Override
  public void listed(Run run, Window window, List<Long> detailsToTake) {
    writing.write(db -> {
      db.update(
          "DELETE FROM sync_window WHERE run = ? AND by_date = ? AND first_day = ? AND last_day = ? AND open_only = ?",
          run.id(),
          window.by().name(),
          window.from().toEpochDay(),
          window.to().toEpochDay(),
          window.openOnly() ? 1 : 0);
      return put(db, run, detailsToTake);
    });
  }

  @Override
  public void queue(Run run, List<Long> detailsToTake) {
    writing.write(db -> put(db, run, detailsToTake));
  }

  private static int put(Db db, Run run, List<Long> ids) {
    ids.forEach(id -> db.update("INSERT OR IGNORE INTO sync_queue VALUES (?, ?)", run.id(), id));
    return ids.size();
  }

  @Override
  public List<Long> queued(Run run, int limit) {
    return readers.read(view ->
        view.db.list(
            "SELECT id FROM sync_queue WHERE run = ? ORDER BY id LIMIT ?",
            row -> row.getLong(1),
            run.id(),
            limit));
  }

  @Override
  public long queuedCount(Run run) {
    return readers.read(
        view -> view.db.count("SELECT count(*) FROM sync_queue WHERE run = ?", run.id()));
  }

  @Override
  public void taken(Run run, List<Long> ids) {
    writing.write(db -> {
      ids.forEach(id -> db.update("DELETE FROM sync_queue WHERE run = ? AND id = ?", run.id(), id));
      return ids.size();
    });
  }

  @Override
  public void finish(Run run, Instant now) {
    writing.write(db -> finish(db, run, now));
  }

  private static int finish(Db db, Run run, Instant now) {
    db.update("DELETE FROM sync_window WHERE run = ?", run.id());
    db.update("DELETE FROM sync_queue WHERE run = ?", run.id());
    return db.update("UPDATE sync_run SET finished = ? WHERE id = ?", now.toEpochMilli(), run.id());
  }
}

package org.pursuant.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/// The file `derived.db` of an archive: facts that follow from the record by rule. It is made when
/// something is first derived, and may be deleted while no process has it open. Safe for several
/// threads.
final class DerivedFile implements AutoCloseable {
  private static final int CACHE_KIB = 65_536;

  /// Pages of the log (8 KiB each) that are gathered before they are copied into the file: a page
  /// that is changed by many transactions is copied once.
  private static final int LOG_PAGES = 16_384;

  private final Path file;
  private final Readers readers;
  private final SharedWriter writer;

  DerivedFile(Path folder) {
    file = folder.resolve("derived.db");
    readers = new Readers(file);
    writer = new SharedWriter(() -> open(file), () -> {});
  }

  /// Reads one consistent state.
  ///
  /// @param nothing the result where nothing was ever derived
  <T> T read(T nothing, Function<Db, T> work) {
    if (!Files.exists(file)) {
      return nothing;
    }
    return readers.read(view -> {
      boolean made =
          view.db.count("SELECT count(*) FROM sqlite_master WHERE name = 'standing'") > 0;
      return made ? work.apply(view.db) : nothing;
    });
  }

  /// Runs work as one transaction.
  <T> T write(Function<Db, T> work) {
    return writer.write(work);
  }

  private static Db open(Path file) {
    Db db = Db.open(file, CACHE_KIB);
    // What a power cut takes is derived again: the last transactions may go, the file stays whole.
    db.execute("PRAGMA synchronous = NORMAL");
    db.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    db.execute(
        "CREATE TABLE IF NOT EXISTS standing (kind TEXT PRIMARY KEY, version INTEGER NOT NULL, epoch INTEGER NOT NULL, sequence INTEGER NOT NULL) WITHOUT ROWID");
    return db;
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}

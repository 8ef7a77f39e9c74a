package org.pursuant.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/// The one connection that writes the record, opened and locked at the first write. Safe for
/// several threads.
final class WriteConnection implements AutoCloseable {
  private static final int CACHE_KIB = 131_072;

  private final SharedWriter writer;
  private final Clock clock;

  WriteConnection(Path folder, Path file, Clock clock) {
    this.clock = clock;
    WriterLock lock = new WriterLock(folder);
    writer = new SharedWriter(() -> open(file, lock), lock::close);
  }

  private static Db open(Path file, WriterLock lock) {
    lock.take();
    Db db = Db.open(file, CACHE_KIB);
    db.execute("PRAGMA wal_autocheckpoint = 4000");
    return db;
  }

  /// Runs work as one transaction: when this returns, it is on disk.
  ///
  /// @throws ArchiveBusyException if another process is writing
  <T> T write(Function<Db, T> work) {
    return writer.write(work);
  }

  Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    writer.close();
  }
}

package org.pursuant.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one connection that writes, opened and locked at the first write. Safe for several threads.
final class WriteConnection implements AutoCloseable {
  private static final int CACHE_KIB = 131_072;

  private final Path file;
  private final WriterLock writerLock;
  private final Clock clock;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable Db db;

  WriteConnection(Path folder, Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    writerLock = new WriterLock(folder);
  }

  /// Runs work as one transaction: when this returns, it is on disk.
  ///
  /// @throws ArchiveBusyException if another process is writing
  <T> T write(Function<Db, T> work) {
    turn.lock();
    try {
      writerLock.take();
      Db open = db;
      if (open == null) {
        open = Db.open(file, CACHE_KIB);
        open.execute("PRAGMA wal_autocheckpoint = 4000");
        db = open;
      }
      Db used = open;
      return used.within("BEGIN IMMEDIATE", () -> work.apply(used));
    } finally {
      turn.unlock();
    }
  }

  Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (db != null) {
        db.close();
        db = null;
      }
      writerLock.close();
    } finally {
      turn.unlock();
    }
  }
}

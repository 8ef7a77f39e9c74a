package org.pursuant.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The one connection by which this process writes a file, opened at the first write. Safe for
/// several threads, which take turns.
final class SharedWriter implements AutoCloseable {
  private final Supplier<Db> opening;
  private final Runnable closed;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable Db db;

  /// A writer that opens nothing yet.
  ///
  /// @param closed what is to be done when the connection is closed, whether it was opened or not
  SharedWriter(Supplier<Db> opening, Runnable closed) {
    this.opening = opening;
    this.closed = closed;
  }

  /// Runs work as one transaction: when this returns, it is on disk.
  <T> T write(Function<Db, T> work) {
    turn.lock();
    try {
      Db used = db;
      if (used == null) {
        used = opening.get();
        db = used;
      }
      Db open = used;
      return open.within("BEGIN IMMEDIATE", () -> work.apply(open));
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (db != null) {
        db.close();
        db = null;
      }
      closed.run();
    } finally {
      turn.unlock();
    }
  }
}

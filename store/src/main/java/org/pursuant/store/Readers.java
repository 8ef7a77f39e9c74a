package org.pursuant.store;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Connections for reading, kept for the next reader. Safe for many threads.
final class Readers implements AutoCloseable {
  private static final int KEPT = 8;
  private static final int CACHE_KIB = 16_384;

  private final Path file;
  private final BlockingQueue<Db> idle = new ArrayBlockingQueue<>(KEPT);

  Readers(Path file) {
    this.file = file;
  }

  /// Runs work on one consistent state of the record.
  <T> T read(Function<View, T> work) {
    Db db = idle.poll();
    if (db == null) {
      db = Db.open(file, CACHE_KIB);
    }
    Db used = db;
    boolean sound = false;
    try {
      T result = used.within("BEGIN", () -> work.apply(new View(used)));
      sound = true;
      return result;
    } finally {
      release(used, sound);
    }
  }

  private void release(Db db, boolean sound) {
    if (!sound || !idle.offer(db)) {
      db.close();
    }
  }

  @Override
  public void close() {
    for (@Nullable Db db = idle.poll(); db != null; db = idle.poll()) {
      db.close();
    }
  }
}

package org.pursuant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// The file `follow.db` of an archive. It is made when something is first kept in it. Any number of
/// processes may read and write it; each write waits for its turn. Safe for several threads.
final class FollowFile implements AutoCloseable {
  private static final int VERSION = 2;
  private static final int CACHE_KIB = 16_384;

  /// The system's lock keeps processes apart, not the threads of one.
  private static final ReentrantLock MAKING = new ReentrantLock();

  private final Path folder;
  private final Path file;
  private final Readers readers;
  private final SharedWriter writer;
  private volatile boolean ready;

  FollowFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("follow.db");
    this.readers = new Readers(file);
    this.writer = new SharedWriter(() -> Db.open(file, CACHE_KIB), () -> {});
  }

  /// Reads one consistent state.
  ///
  /// @param nothing the result where nothing was ever kept
  <T> T read(T nothing, Function<Db, T> work) {
    if (!ready && !Files.exists(file)) {
      return nothing;
    }
    bringUp();
    return readers.read(view -> work.apply(view.db));
  }

  /// Runs work as one transaction: when this returns, it is on disk.
  <T> T write(Function<Db, T> work) {
    bringUp();
    return writer.write(work);
  }

  private void bringUp() {
    if (ready) {
      return;
    }
    MAKING.lock();
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("follow.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      int found = version();
      if (found > VERSION) {
        throw new ArchiveException(
            "the saved searches in %s were written by a newer version of this program: use that version, or move follow.db away"
                .formatted(folder));
      }
      if (found < VERSION) {
        Schema.migrate(file, "follow");
      }
      ready = true;
    } catch (IOException e) {
      throw new ArchiveException("cannot lock " + folder + ": " + e.getMessage(), e);
    } finally {
      MAKING.unlock();
    }
  }

  private int version() {
    try (Db opened = Db.open(file, 1024)) {
      boolean made =
          opened.count("SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'")
              > 0;
      return made
          ? (int)
              opened.count(
                  "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")
          : 0;
    }
  }

  @Override
  public void close() {
    readers.close();
    writer.close();
  }
}

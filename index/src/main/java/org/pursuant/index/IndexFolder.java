package org.pursuant.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.index.english.EnglishText;

/// The folder in which the index lives, for writing. It is locked while it is written, against
/// other processes too.
final class IndexFolder {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  /// The more is held in memory before it is written, the less is merged later. A sixteenth of the
  /// heap at most, within bounds.
  private static final double BUFFER_MEGABYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() >> 24, 32L, 256L);

  private final Path folder;
  private final LongSupplier nanos;
  private final Duration patience;

  /// @param patience for how long to wait for another process to end writing
  IndexFolder(Path folder, LongSupplier nanos, Duration patience) {
    this.folder = folder;
    this.nanos = nanos;
    this.patience = patience;
  }

  /// Something done with a writer, which commits what it wants to keep.
  interface Writing {
    long with(IndexWriter writer) throws IOException;
  }

  /// Writes, going on from the last commit. What is not committed when it fails is dropped.
  ///
  /// @throws IndexBusyException if another process goes on writing
  /// @throws UnreadableIndexException if the index is damaged or the folder cannot be written
  long write(Writing writing) {
    return locked(directory -> {
      IndexWriter writer = new IndexWriter(directory, config());
      try {
        long result = writing.with(writer);
        // Closing waits for merges under way; breaking off would make the next writer redo them.
        writer.close();
        return result;
      } finally {
        writer.rollback();
      }
    });
  }

  /// Removes everything, whatever its state.
  void empty() {
    locked(directory -> {
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            directory.deleteFile(file);
          }
        }
        return 0;
      }
    });
  }

  private interface Task {
    long in(FSDirectory directory) throws IOException;
  }

  private long locked(Task task) {
    long start = nanos.getAsLong();
    try (FSDirectory directory = FSDirectory.open(folder)) {
      while (true) {
        try {
          return task.in(directory);
        } catch (LockObtainFailedException e) {
          if (nanos.getAsLong() - start >= patience.toNanos() || !pause()) {
            throw new IndexBusyException(
                "Another process is writing the search index in "
                    + folder
                    + ". Wait until it is done, then try again.",
                e);
          }
        }
      }
    } catch (IOException e) {
      throw new UnreadableIndexException(folder, e);
    }
  }

  /// Waits a little; false if interrupted.
  private static boolean pause() {
    try {
      Thread.sleep(BETWEEN_TRIES);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new EnglishText(EnglishText.Form.INDEXED))
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }
}

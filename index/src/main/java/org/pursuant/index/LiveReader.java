package org.pursuant.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Gives searches the last committed state, whichever process committed it. Looks for a new commit
/// at most once in a while. Safe for many threads.
final class LiveReader implements AutoCloseable {
  private static final long EVERY = Duration.ofSeconds(1).toNanos();

  private final Path folder;
  private final LongSupplier nanos;
  private @Nullable Directory directory;
  private @Nullable SearcherManager searchers;
  private long looked;

  /// @param nanos a clock in nanoseconds that only goes forward
  LiveReader(Path folder, LongSupplier nanos) {
    this.folder = folder;
    this.nanos = nanos;
    this.looked = nanos.getAsLong() - EVERY;
  }

  /// Something done with a searcher.
  interface Use<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /// Uses the current state, or gives `none` where nothing was ever indexed.
  ///
  /// @throws UnreadableIndexException if the index is damaged
  <T> T use(Use<T> use, T none) {
    try {
      IndexSearcher searcher = acquire();
      if (searcher == null) {
        return none;
      }
      try {
        return use.with(searcher);
      } finally {
        searcher.getIndexReader().decRef();
      }
    } catch (IOException e) {
      throw new UnreadableIndexException(folder, e);
    }
  }

  /// Looks for a new commit at the next use, however short ago the last look was.
  synchronized void lookAgain() {
    looked = nanos.getAsLong() - EVERY;
  }

  @Override
  public synchronized void close() throws IOException {
    if (searchers != null) {
      searchers.close();
      searchers = null;
    }
    if (directory != null) {
      directory.close();
      directory = null;
    }
  }

  /// The current state, to be given back by lowering its reader's count; null where there is none.
  private synchronized @Nullable IndexSearcher acquire() throws IOException {
    if (nanos.getAsLong() - looked >= EVERY) {
      look();
      looked = nanos.getAsLong();
    }
    return searchers == null ? null : searchers.acquire();
  }

  private void look() throws IOException {
    if (searchers != null) {
      try {
        searchers.maybeRefreshBlocking();
        return;
      } catch (IOException | IllegalStateException e) {
        // The folder was emptied and another index built in it: what is open is of the past.
        close();
      }
    }
    if (Files.isDirectory(folder)) {
      directory = FSDirectory.open(folder);
      if (DirectoryReader.indexExists(directory)) {
        searchers = new SearcherManager(directory, new SearcherFactory());
      } else {
        close();
      }
    }
  }
}

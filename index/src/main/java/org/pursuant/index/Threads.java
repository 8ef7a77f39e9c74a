package org.pursuant.index;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;

/// Looks through a large index on all processors at once. The threads are those of the process, for
/// its processors are, and end when nobody has searched for a while.
///
/// For searches only whose outcome does not hang on the order in which parts of the index are done.
final class Threads {
  /// A smaller index is looked through before another thread is awake.
  private static final int WORTH = 100_000;

  private static final long IDLE_SECONDS = 10;
  private static final Executor ALL = pool(Runtime.getRuntime().availableProcessors());

  private Threads() {}

  /// A searcher of the same state that uses all processors, where that is worth while.
  static IndexSearcher over(IndexSearcher searcher) {
    return searcher.getIndexReader().maxDoc() < WORTH
        ? searcher
        : new IndexSearcher(searcher.getIndexReader(), ALL);
  }

  private static Executor pool(int threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("search-", 0).daemon().factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}

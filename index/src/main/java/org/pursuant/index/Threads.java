package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.ThreadInterruptedException;

/// Looks through a large index on all processors at once. The threads are those of the process, for
/// its processors are, and end when nobody has searched for a while.
///
/// For searches only whose outcome does not hang on the order in which parts of the index are done.
final class Threads {
  /// A smaller index is looked through before another thread is awake.
  private static final int WORTH = 100_000;

  private static final long IDLE_SECONDS = 10;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final ExecutorService ALL = pool(PROCESSORS);

  private Threads() {}

  /// A searcher of the same state that uses all processors, where that is worth while.
  static IndexSearcher over(IndexSearcher searcher) {
    return searcher.getIndexReader().maxDoc() < WORTH
        ? searcher
        : new IndexSearcher(searcher.getIndexReader(), ALL);
  }

  /// Into how many parts a task of a search is best cut.
  ///
  /// @param worth more parts than these are too small
  static int parts(IndexSearcher searcher, int worth) {
    boolean large = searcher.getIndexReader().maxDoc() >= WORTH;
    return large ? Math.clamp(worth, 1, PROCESSORS) : 1;
  }

  /// What some tasks come to, in their order.
  ///
  /// @param worth whether it is worth while to use all processors; never from one of their threads
  static <T> List<T> all(List<Callable<T>> tasks, boolean worth) throws IOException {
    List<T> done = new ArrayList<>();
    try {
      if (!worth) {
        for (Callable<T> task : tasks) {
          done.add(task.call());
        }
        return done;
      }
      for (Future<T> task : ALL.invokeAll(tasks)) {
        done.add(task.get());
      }
      return done;
    } catch (InterruptedException e) {
      throw new ThreadInterruptedException(e);
    } catch (ExecutionException e) {
      throw new IOException("counting broke off: " + e.getCause(), e.getCause());
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("counting broke off: " + e, e);
    }
  }

  private static ExecutorService pool(int threads) {
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

package org.pursuant.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.pursuant.domain.feed.Fetched;

/// Fetches several things at a time, for a source that limits its own rate.
final class Parallel implements AutoCloseable {
  private final ExecutorService threads;

  Parallel(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /// What each id came to, in the order of the ids.
  <T> Map<Long, Fetched<T>> fetch(List<Long> ids, LongFunction<Fetched<T>> source) {
    List<Future<Fetched<T>>> under = new ArrayList<>();
    ids.forEach(id -> under.add(threads.submit(() -> source.apply(id))));
    Map<Long, Fetched<T>> got = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      got.put(ids.get(i), result(under.get(i)));
    }
    return got;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fetching", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request broke off: " + e.getCause(), e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

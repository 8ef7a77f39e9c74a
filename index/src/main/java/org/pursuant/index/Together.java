package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Does a thing with each of many on several threads.
final class Together {
  /// Fewer than so many are not worth a thread.
  private static final int FEW = 32;

  private Together() {}

  /// Something done with one.
  interface Task<T> {
    void with(T one) throws IOException;
  }

  /// Returns when all are done, or when one failed and the others have ended.
  ///
  /// @param threads how many parts there are, of which this thread does one
  static <T> void each(List<T> all, int threads, ExecutorService workers, Task<T> task)
      throws IOException {
    int parts = Math.clamp(all.size() / FEW, 1, threads);
    List<Future<?>> others = new ArrayList<>();
    for (int part = 1; part < parts; part++) {
      List<T> some = part(all, part, parts);
      others.add(
          workers.submit(() -> {
            some(some, task);
            return null;
          }));
    }
    try {
      some(part(all, 0, parts), task);
    } finally {
      // None may go on adding when the writer is rolled back.
      others.forEach(Together::end);
    }
    for (Future<?> other : others) {
      result(other);
    }
  }

  private static <T> List<T> part(List<T> all, int part, int parts) {
    return all.subList(all.size() * part / parts, all.size() * (part + 1) / parts);
  }

  private static <T> void some(List<T> some, Task<T> task) throws IOException {
    for (T one : some) {
      task.with(one);
    }
  }

  private static void end(Future<?> other) {
    try {
      other.get();
    } catch (ExecutionException e) {
      // It is told when the results are asked for.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What another thread came to, with what it met with thrown here.
  static <T> T result(Future<T> other) throws IOException {
    try {
      return other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while indexing", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IOException(e);
      }
    }
  }
}

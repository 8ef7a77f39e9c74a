package org.pursuant.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets one thing be written while the next is worked out, in order. No more than one is under way.
/// For one thread.
final class WriteBehind implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writing").factory());
  private Future<?> under = CompletableFuture.completedFuture(null);

  /// Begins to write something when what came before is written.
  ///
  /// @throws RuntimeException that what came before failed with; then this is not begun
  void write(Runnable work) {
    await();
    under = thread.submit(work);
  }

  /// Returns when all is written.
  ///
  /// @throws RuntimeException that it failed with
  void await() {
    try {
      under.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    } catch (ExecutionException e) {
      under = CompletableFuture.completedFuture(null);
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("writing broke off", e.getCause());
    }
  }

  /// Returns when nothing is under way any more.
  @Override
  public void close() {
    thread.close();
  }
}

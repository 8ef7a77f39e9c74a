package org.pursuant.benchmarks.quality;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work on another thread.
final class Waiting {
  private Waiting() {}

  /// @throws IllegalStateException if the work broke off, or this thread was interrupted
  static void on(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("it broke off: " + e.getCause(), e);
    }
  }
}

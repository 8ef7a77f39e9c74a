package org.pursuant.cli;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something done again and again on a thread of its own while pages are served. What fails is
/// written down and tried again: pages are served whatever becomes of it.
final class BackgroundWork implements AutoCloseable {
  /// One turn of the work; it ends early, leaving things whole, when it may not go on.
  @FunctionalInterface
  interface Turn {
    void run(BooleanSupplier goOn);
  }

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
  private static final Duration LONGEST_ENDING = Duration.ofSeconds(10);

  private final Duration between;
  private final Turn turn;
  private final Semaphore woken = new Semaphore(0);
  private final Thread worker;
  private volatile boolean stopped;

  /// Work that has not begun.
  ///
  /// @param name of the thread
  /// @param between from the end of a turn to the next, unless it is woken
  BackgroundWork(String name, Duration between, Turn turn) {
    this.between = between;
    this.turn = turn;
    this.worker = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /// Takes the first turn at once, and goes on until closed.
  void begin() {
    wake();
    worker.start();
  }

  /// Takes the first turn after the time between two, unless it is woken, and goes on until closed.
  void beginLater() {
    worker.start();
  }

  /// Takes the next turn now.
  void wake() {
    woken.release();
  }

  private void run() {
    try {
      while (!stopped) {
        if (woken.tryAcquire(between.toMillis(), TimeUnit.MILLISECONDS)) {
          woken.drainPermits();
        }
        if (!stopped) {
          take();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void take() {
    try {
      turn.run(() -> !stopped);
    } catch (RuntimeException e) {
      LOG.error("{} failed, and is tried again", worker.getName(), e);
    }
  }

  /// Ends when the turn being taken does, or is given up.
  @Override
  public void close() {
    stopped = true;
    wake();
    try {
      if (worker.isAlive()) {
        worker.join(LONGEST_ENDING);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

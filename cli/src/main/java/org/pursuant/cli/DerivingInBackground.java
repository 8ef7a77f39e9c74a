package org.pursuant.cli;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pursuant.domain.feed.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Derives facts while pages are served, and looks now and then for questions that have come in or
/// changed.
final class DerivingInBackground implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DerivingInBackground.class);
  private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toMillis(15);

  private final OpenArchive archive;
  private final Semaphore ending = new Semaphore(0);
  private final Thread worker;
  private volatile boolean stopped;

  private DerivingInBackground(OpenArchive archive) {
    this.archive = archive;
    this.worker = Thread.ofPlatform().name("deriving").daemon().unstarted(this::run);
  }

  static DerivingInBackground begin(OpenArchive archive) {
    DerivingInBackground background = new DerivingInBackground(archive);
    background.worker.start();
    return background;
  }

  private void run() {
    try {
      do {
        derive();
      } while (!ending.tryAcquire(BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A failure is written down and tried again: pages are served whatever becomes of facts.
  private void derive() {
    try {
      archive.derive(Progress.SILENT, () -> !stopped);
    } catch (RuntimeException e) {
      LOG.error("facts could not be derived", e);
    }
  }

  @Override
  public void close() {
    stopped = true;
    ending.release();
    try {
      worker.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

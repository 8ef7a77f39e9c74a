package org.pursuant.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pursuant.domain.feed.Progress;
import org.pursuant.pipeline.MatchSavedSearches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the feeds of saved searches up to the record while pages are served: when one was kept on
/// a page, when another process has written the record, and once a day for what has become overdue.
final class Follower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final Duration BETWEEN = Duration.ofSeconds(30);

  private final OpenArchive archive;
  private final Semaphore woken = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopped;
  private LocalDate swept = LocalDate.MIN;

  private Follower(OpenArchive archive) {
    this.archive = archive;
    this.thread = Thread.ofPlatform().name("follower").daemon().unstarted(this::run);
  }

  static Follower start(OpenArchive archive) {
    Follower follower = new Follower(archive);
    follower.thread.start();
    return follower;
  }

  /// Looks at once whether there is something to tell.
  void wake() {
    woken.release();
  }

  private void run() {
    try {
      while (!stopped) {
        if (woken.tryAcquire(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
          woken.drainPermits();
        }
        if (!stopped) {
          match();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// A failure is written down and tried again: pages are served whatever becomes of feeds.
  private void match() {
    try {
      LocalDate today = archive.today();
      boolean newDay = !today.equals(swept);
      new MatchSavedSearches(archive.followPorts()).run(newDay, Progress.SILENT);
      swept = today;
    } catch (RuntimeException e) {
      LOG.error("saved searches could not be matched", e);
    }
  }

  /// Ends when what is being matched is written.
  @Override
  public void close() {
    stopped = true;
    wake();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

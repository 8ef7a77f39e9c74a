package org.pursuant.cli;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.TextEmbedder;

/// Computes vectors while pages are served, on as few threads as leave room for serving, and looks
/// now and then for questions that have come in.
final class MeaningInBackground implements AutoCloseable {
  private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toMillis(30);

  private final OpenArchive archive;
  private final Semaphore ending = new Semaphore(0);
  private final Thread worker;
  private volatile boolean stopped;

  private MeaningInBackground(OpenArchive archive) {
    this.archive = archive;
    this.worker = Thread.ofPlatform().name("meaning").daemon().unstarted(this::run);
  }

  /// Begins; nothing happens where the archive was opened without vectors.
  static MeaningInBackground begin(OpenArchive archive) {
    MeaningInBackground background = new MeaningInBackground(archive);
    if (archive.index().meaning().model() != null) {
      background.worker.start();
    }
    return background;
  }

  private void run() {
    try {
      do {
        compute();
      } while (!ending.tryAcquire(BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TextEmbedder.UnavailableException e) {
      // This machine cannot: search goes on by words, as the page about the record says.
      stopped = true;
    }
  }

  private void compute() {
    if (archive.index().meaning().waiting() == 0) {
      return;
    }
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    try {
      archive.index().computeMeaning(archive.reader(), threads, Progress.SILENT, () -> !stopped);
    } catch (IndexBusyException e) {
      // Whoever is writing ends some time; what was computed is kept until then.
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

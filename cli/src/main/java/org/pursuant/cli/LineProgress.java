package org.pursuant.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.pursuant.domain.feed.Progress;

/// Tells every few seconds how far a task is, for logs and pipes.
final class LineProgress implements Progress {
  private static final long EVERY = Duration.ofSeconds(5).toNanos();

  private final PrintStream err;
  private final LongSupplier nanos;
  private String task = "";
  private long total;
  private long done;
  private long begun;
  private long told;

  LineProgress(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
  }

  @Override
  public void begin(String newTask, long newTotal) {
    task = newTask;
    total = newTotal;
    done = 0;
    begun = nanos.getAsLong();
    told = begun;
  }

  @Override
  public void advance(long by) {
    done += by;
    long now = nanos.getAsLong();
    if (now - told >= EVERY) {
      told = now;
      err.println(line(now));
    }
  }

  private String line(long now) {
    if (total <= 0) {
      return String.format(Locale.ROOT, "%s: %,d", task, done);
    }
    double part = Math.min(1.0, (double) done / total);
    long left = part == 0 ? 0 : (long) ((now - begun) * (1 - part) / part);
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d (%.0f %%), about %s left",
        task,
        done,
        total,
        part * 100,
        words(Duration.ofNanos(left)));
  }

  private static String words(Duration left) {
    long seconds = left.toSeconds();
    return seconds < 90 ? seconds + " s" : (seconds + 59) / 60 + " min";
  }

  @Override
  public void note(String message) {
    err.println(message);
  }

  @Override
  public void end() {
    total = 0;
  }
}

package org.pursuant.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;

/// Draws a bar with the time left.
final class BarProgress implements Progress {
  private static final long MEBIBYTE = 1024L * 1024L;

  private final PrintStream err;
  private @Nullable ProgressBar bar;

  BarProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void begin(String task, long total) {
    end();
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(err));
    if (total > 10 * MEBIBYTE) {
      builder.setUnit(" MiB", MEBIBYTE);
    }
    bar = builder.build();
  }

  @Override
  public void advance(long by) {
    if (bar != null) {
      bar.stepBy(by);
    }
  }

  @Override
  public void note(String message) {
    if (bar != null) {
      bar.pause();
    }
    err.println();
    err.println(message);
    if (bar != null) {
      bar.resume();
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}

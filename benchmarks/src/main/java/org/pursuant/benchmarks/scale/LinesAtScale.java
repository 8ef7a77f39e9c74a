package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.PeakMemory;
import org.pursuant.benchmarks.peer.PeerFiles;
import org.pursuant.domain.record.RecordReader;

/// Measures the finding of lines over grown records: from nothing, and for a day's questions.
public final class LinesAtScale {
  private static final long SEED = 20_260_101;

  /// Some 90,000 questions were asked in 2025 on some 150 sitting days.
  private static final int OF_A_DAY = 600;

  private static final int DAYS = 5;

  private final Bench bench;
  private final Consumer<String> told;

  /// Opens what is measured, as it is in use.
  public interface Bench {
    /// Reads the archive to learn from.
    <T> T learn(ScaleBench.Learning<T> learning) throws IOException;

    /// What finds the lines of a record and keeps them in a folder.
    Finder finder(Path folder, RecordReader record) throws IOException;
  }

  /// Finds lines.
  public interface Finder extends AutoCloseable {
    /// Brings the lines up to the record.
    ///
    /// @return how many questions were looked at
    long run();

    /// How many different wordings are known.
    int wordings();

    @Override
    void close();
  }

  /// What was found at one size.
  ///
  /// @param first finding, writing and settling all lines from nothing, making the questions
  ///   included
  /// @param day the same for the questions of one day more, several days
  /// @param bytes on disk
  public record Figures(
      long questions,
      int wordings,
      Duration growing,
      Duration first,
      PeakMemory.Peak memory,
      long bytes,
      Latencies day) {}

  /// @param told is told what is being measured
  public LinesAtScale(Bench bench, Consumer<String> told) {
    this.bench = bench;
    this.told = told;
  }

  /// Measures at each size in a folder of its own within a folder, removing each when done.
  public List<Figures> run(List<Long> sizes, Path folder) throws IOException {
    told.accept("Learning the archive");
    Learnt learnt = bench.learn(Learnt::of);
    List<Figures> figures = new ArrayList<>();
    for (long size : sizes) {
      Path own = Files.createDirectories(folder.resolve("lines-of-" + size));
      try {
        figures.add(atSize(new GrownRecord(learnt, size + DAYS * OF_A_DAY, SEED, 1), size, own));
      } finally {
        PeerFiles.delete(own);
      }
    }
    return figures;
  }

  private Figures atSize(GrownRecord whole, long size, Path folder) throws IOException {
    told.accept(String.format(Locale.ROOT, "Finding the lines of %,d questions", size));
    Duration growing = ScaleMeasurement.growing(whole, size);
    RecordSoFar record = new RecordSoFar(whole, size);
    try (PeakMemory memory = new PeakMemory();
        Finder finder = bench.finder(folder, record)) {
      long begun = System.nanoTime();
      finder.run();
      Duration first = Duration.ofNanos(System.nanoTime() - begun);
      told.accept("Finding the lines of a day more");
      List<Long> days = new ArrayList<>();
      for (int i = 0; i < DAYS; i++) {
        record.admit(OF_A_DAY);
        begun = System.nanoTime();
        finder.run();
        days.add(System.nanoTime() - begun);
      }
      return new Figures(
          size,
          finder.wordings(),
          growing,
          first,
          memory.peak(),
          ScaleMeasurement.bytes(folder),
          Latencies.of(days));
    }
  }

  /// The figures as a page in Markdown.
  ///
  /// @param machine what it was measured on, in words
  public static String page(List<Figures> figures, String command, String machine) {
    StringBuilder rows = new StringBuilder();
    for (Figures f : figures) {
      rows.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %s | %s | %,d MiB | %,d MiB | %,d MB | %,d ms | %,d ms |%n",
              f.questions(),
              f.wordings(),
              minutes(f.first()),
              minutes(f.growing()),
              f.memory().left() >> 20,
              f.memory().resident() >> 20,
              f.bytes() / 1_000_000,
              f.day().p50().toMillis(),
              f.day().slowest().toMillis()));
    }
    return """
    # Lines at scale

    Written by `%s` on %s. One run; differences below a half mean little.

    The records are grown as in [measurements at scale](measurements-at-scale.md): a quarter of the answers repeats another word for word. All lines are
    found, written and settled from nothing; then %d times a day's %d questions come in, answers and all. Heap is what was left after a collection, at
    most; the process is without files mapped into it, which the system may drop.

    | questions | wordings | from nothing | of it, making the questions | heap | process | on disk | a day more: half | the slowest |
    |---:|---:|---:|---:|---:|---:|---:|---:|---:|
    %s\
    """
        .formatted(command, machine, DAYS, OF_A_DAY, rows);
  }

  private static String minutes(Duration d) {
    return String.format(Locale.ROOT, "%.1f min", d.toMillis() / 60_000.0);
  }
}

package org.pursuant.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// Measures the path from files to a page: import, size, search, start.
public final class WholePath {
  private static final int WARM_UP_ROUNDS = 5;
  static final int ROUNDS = 20;
  private static final int STARTS = 5;

  private final Workbench workbench;
  private final Consumer<String> told;

  /// A measurement of what the workbench opens.
  ///
  /// @param told is told what is being measured
  public WholePath(Workbench workbench, Consumer<String> told) {
    this.workbench = workbench;
    this.told = told;
  }

  /// Measures in an empty folder, which is left filled.
  ///
  /// @param paths files and folders of files
  public WholePathFigures run(List<Path> paths, Path folder) throws IOException {
    List<Path> files = files(paths);
    told.accept("Reading the files twice without keeping anything");
    workbench.parse(files);
    long begun = System.nanoTime();
    long items = workbench.parse(files);
    Duration parse = since(begun);
    Filled filled = fill(paths, folder);
    told.accept("Deriving");
    DerivingCost.Cost deriving =
        new DerivingCost(workbench).run(files, folder.resolveSibling("deriving"));
    told.accept("Starting");
    return new WholePathFigures(
        items,
        filled.size().questions(),
        filled.size().revisions(),
        parse,
        filled.store(),
        filled.index(),
        bytes(folder, "record.db"),
        bytes(folder, "raw"),
        bytes(folder, "index"),
        filled.page(),
        filled.plain(),
        firstPages(folder),
        deriving);
  }

  private record Filled(
      Statistics size, Duration store, Duration index, Latencies page, Latencies plain) {}

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private Filled fill(List<Path> paths, Path folder) throws IOException {
    try (Workbench.Opened archive = workbench.open(folder)) {
      told.accept("Importing");
      long begun = System.nanoTime();
      archive.importFiles(paths);
      Duration store = since(begun);
      told.accept("Indexing");
      begun = System.nanoTime();
      archive.index().catchUp(archive.reader(), Progress.SILENT);
      Duration index = since(begun);
      told.accept("Searching");
      Latencies page = search(archive.index(), true);
      Latencies plain = search(archive.index(), false);
      return new Filled(archive.reader().statistics(), store, index, page, plain);
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /// The fixed queries, in turn, so that none is measured only while it is in a cache of its own.
  private static Latencies search(QuestionIndex index, boolean asAPage) throws IOException {
    List<Long> times = new ArrayList<>();
    List<String> queries = queries();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (String query : queries) {
        SearchRequest request =
            new SearchRequest(
                query,
                Filters.NONE,
                Sort.RELEVANCE,
                Ranking.HYBRID,
                0,
                20,
                asAPage,
                asAPage,
                today);
        long begun = System.nanoTime();
        SearchOutcome outcome = index.search(request);
        long taken = System.nanoTime() - begun;
        if (!(outcome instanceof SearchOutcome.Found)) {
          throw new IllegalStateException("query not understood: " + query);
        }
        if (round >= 0) {
          times.add(taken);
        }
      }
    }
    return Latencies.of(times);
  }

  static List<String> queries() throws IOException {
    try (InputStream in = WholePath.class.getResourceAsStream("queries.txt")) {
      if (in == null) {
        throw new IOException("queries.txt is missing from the benchmarks");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    }
  }

  private static long bytes(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private Latencies firstPages(Path folder) throws IOException {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      times.add(new FirstPage(port -> workbench.serveCommand(folder, port), "/").nanoseconds());
    }
    return Latencies.of(times);
  }
}

package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.FirstPage;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.PeakMemory;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.scale.ScaleFigures.OfSize;
import org.pursuant.benchmarks.scale.ScaleFigures.Searched;
import org.pursuant.benchmarks.scale.ScaleFigures.WithVectors;
import org.pursuant.benchmarks.scale.SearchLoad.Manner;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// Measures the index over a grown record of one size: building, searching, following.
final class ScaleMeasurement {
  static final int QUERIES_EACH = 30;
  static final int REVISIONS = 10;
  static final int STARTS = 5;
  private static final int GROWN_TO_TIME = 20_000;
  private static final int WARM_ROUNDS = 2;
  private static final int ROUNDS = 5;
  private static final int MANY = 8;
  private static final long MOST_TAKEN_IN = 500_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ScaleBench bench;
  private final GrownRecord record;
  private final @Nullable GrownEmbedder embedder;
  private final Path folder;
  private final Path indexFolder;
  private final LocalDate today;
  private final Set<PeerKind> peers;
  private final Consumer<String> told;

  /// @param folder to work in, with an empty archive; the index goes where an archive has it
  ScaleMeasurement(
      ScaleBench bench,
      GrownRecord record,
      @Nullable GrownEmbedder embedder,
      Path folder,
      LocalDate today,
      Set<PeerKind> peers,
      Consumer<String> told) {
    this.bench = bench;
    this.record = record;
    this.embedder = embedder;
    this.folder = folder;
    this.indexFolder = folder.resolve("index");
    this.today = today;
    this.peers = peers;
    this.told = told;
  }

  private record Built(Duration taken, long bytes, PeakMemory.Peak memory) {}

  OfSize run() throws IOException {
    told.accept(String.format(java.util.Locale.ROOT, "Indexing %,d questions", record.size()));
    Duration growing = growing(record, record.size());
    Built built = build(null);
    List<GrownQuery> queries = new GrownQueries(record).all(QUERIES_EACH);
    List<Searched> searches = new ArrayList<>();
    List<PeerFigures> compared = new ArrayList<>();
    boolean forgotten = PageCache.forget(indexFolder);
    told.accept("Searching by words, " + queries.size() + " queries");
    try (QuestionIndex index = bench.index(indexFolder, null)) {
      search(index, queries, Ranking.WORDS, searches);
      compared.addAll(ours(index, queries, built));
    }
    WithVectors vectors = embedder == null ? null : vectors(embedder);
    if (embedder != null) {
      forgotten &= PageCache.forget(indexFolder);
      told.accept("Searching by words and meaning");
      try (QuestionIndex index = bench.index(indexFolder, embedder)) {
        search(index, queries, Ranking.HYBRID, searches);
      }
    }
    told.accept("Starting, and following the record");
    Latencies fresh = freshness();
    Latencies firstPage = starts("/");
    Latencies firstSearch = starts("/search?q=hospital");
    compared.addAll(comparison(queries).others(peers));
    return new OfSize(
        record.size(),
        growing,
        built.taken(),
        built.bytes(),
        built.memory(),
        vectors,
        forgotten,
        searches,
        compared,
        fresh,
        firstPage,
        firstSearch);
  }

  private PeerComparison comparison(List<GrownQuery> queries) {
    return new PeerComparison(record, queries, folder.resolve("peers"), told);
  }

  private List<PeerFigures> ours(QuestionIndex index, List<GrownQuery> queries, Built built)
      throws IOException {
    return peers.isEmpty()
        ? List.of()
        : List.of(comparison(queries).ours(index, built.taken(), built.bytes(), today));
  }

  /// The time that making all the questions takes alone, from making some.
  static Duration growing(GrownRecord record, long size) {
    long some = Math.min(GROWN_TO_TIME, size);
    long begun = System.nanoTime();
    for (long n = 1; n <= some; n++) {
      record.summary(new QuestionId(n));
    }
    return Duration.ofNanos((long) ((double) (System.nanoTime() - begun) * size / some));
  }

  private Built build(@Nullable GrownEmbedder with) throws IOException {
    try (PeakMemory memory = new PeakMemory();
        QuestionIndex index = bench.index(indexFolder, with)) {
      long begun = System.nanoTime();
      index.rebuild(record, Progress.SILENT);
      Duration taken = since(begun);
      return new Built(taken, bytes(indexFolder), memory.peak());
    }
  }

  private WithVectors vectors(GrownEmbedder by) throws IOException {
    Duration computing = record.size() > MOST_TAKEN_IN ? computed(by) : takenIn(by);
    told.accept("Building the index anew with its vectors at hand");
    Built built = build(by);
    return new WithVectors(
        computing,
        Duration.ofNanos(by.nanoseconds()),
        built.taken(),
        built.bytes(),
        bytes(folder.resolve("vectors")),
        built.memory());
  }

  /// Vectors alone, for taking them in little by little takes long.
  private @Nullable Duration computed(GrownEmbedder by) {
    told.accept("Computing grown vectors");
    bench.computeVectors(
        indexFolder,
        by,
        record,
        LongStream.rangeClosed(1, record.size()).mapToObj(QuestionId::new).toList());
    return null;
  }

  private Duration takenIn(GrownEmbedder by) {
    told.accept("Computing grown vectors and taking them in");
    try (QuestionIndex index = bench.index(indexFolder, by)) {
      index.catchUp(record, Progress.SILENT);
      long begun = System.nanoTime();
      index.computeMeaning(
          record, Runtime.getRuntime().availableProcessors(), Progress.SILENT, () -> true);
      return since(begun);
    }
  }

  private void search(
      QuestionIndex index, List<GrownQuery> queries, Ranking ranking, List<Searched> found) {
    SearchLoad load = new SearchLoad(index, queries, today);
    String by = ranking == Ranking.WORDS ? "by words" : "by words and meaning";
    found.add(new Searched(by + ", a page, cold", load.run(new Manner(ranking, true, 1, 1))));
    load.run(new Manner(ranking, true, 1, WARM_ROUNDS));
    found.add(new Searched(by + ", a page", load.run(new Manner(ranking, true, 1, ROUNDS))));
    found.add(
        new Searched(
            by + ", a page, eight clients",
            load.run(new Manner(ranking, true, MANY, WARM_ROUNDS))));
    load.run(new Manner(ranking, false, 1, 1));
    found.add(
        new Searched(by + ", 20 hits alone", load.run(new Manner(ranking, false, 1, ROUNDS))));
  }

  /// From a question's being changed in the record to its being found by another reader of the
  /// index, the writing included.
  private Latencies freshness() {
    List<Long> times = new ArrayList<>();
    try (QuestionIndex writing = bench.index(indexFolder, embedder);
        QuestionIndex reading = bench.index(indexFolder, embedder);
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < REVISIONS; i++) {
        QuestionId id = new QuestionId(1 + Long.remainderUnsigned(Mixing.mix(i), record.size()));
        record.revise(id);
        found(reading, id);
        long begun = System.nanoTime();
        // The writer may go on merging when what it wrote can long be found.
        Future<Long> written = writer.submit(() -> writing.catchUp(record, Progress.SILENT));
        while (!found(reading, id) && since(begun).compareTo(PATIENCE) < 0) {
          Thread.sleep(2);
        }
        times.add(System.nanoTime() - begun);
        written.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the index could not be written", e.getCause());
    }
    return Latencies.of(times);
  }

  /// Looks for a word that only the latest wording has.
  private boolean found(QuestionIndex index, QuestionId id) {
    SearchRequest request =
        new SearchRequest(
            record.addition(id),
            Filters.NONE,
            Sort.RELEVANCE,
            Ranking.WORDS,
            0,
            20,
            false,
            false,
            today);
    return index.search(request) instanceof SearchOutcome.Found found
        && found.hits().stream().anyMatch(h -> h.id().equals(id));
  }

  private @Nullable Latencies starts(String path) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      try {
        times.add(new FirstPage(port -> bench.serveCommand(folder, port), path).nanoseconds());
      } catch (IOException e) {
        told.accept("The server gave no page: " + e.getMessage());
        return null;
      }
    }
    return Latencies.of(times);
  }

  /// A text as it is embedded, for learning how grown texts lie to each other.
  static String embedded(QuestionSummary question) {
    var state = question.state();
    String asked = state.question() == null ? "" : state.question().text().plain();
    String matter = org.pursuant.domain.question.Addressee.split(asked).matter();
    return state.heading() == null ? matter : state.heading() + ": " + matter;
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  static long bytes(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}

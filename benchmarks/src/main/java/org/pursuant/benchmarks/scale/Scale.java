package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.peer.PeerFiles;
import org.pursuant.benchmarks.peer.PeerKind;
import org.pursuant.benchmarks.scale.ScaleFigures.Closeness;
import org.pursuant.benchmarks.scale.ScaleFigures.OfSize;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.TextEmbedder;

/// Learns a record, grows others like it and measures the index over each.
public final class Scale {
  private static final long SEED = 20_260_101;
  private static final int EMBEDDED = 5_000;
  private static final int FEWEST_EMBEDDED = 100;
  private static final int THREADS = 2;

  private final ScaleBench bench;
  private final LocalDate today;
  private final Set<PeerKind> peers;
  private final Consumer<String> told;

  /// @param today the day that searches are put on
  /// @param peers the other engines that are measured too
  /// @param told is told what is being measured
  public Scale(ScaleBench bench, LocalDate today, Set<PeerKind> peers, Consumer<String> told) {
    this.bench = bench;
    this.today = today;
    this.peers = peers;
    this.told = told;
  }

  /// What is known of the real record.
  private record Known(Learnt learnt, CorpusShape shape, List<String> texts) {}

  /// Measures at each size in a folder of its own within a folder, removing each when done.
  ///
  /// @throws IllegalArgumentException if the archive has too little to learn from
  public ScaleFigures run(List<Long> sizes, Path folder) throws IOException {
    told.accept("Learning the archive");
    Known known = bench.learn(Scale::know);
    CorpusShape grown = shapeOfGrown(known);
    List<OfSize> measured = new ArrayList<>();
    try (TextEmbedder real = bench.embedder()) {
      List<Closeness> closeness = new ArrayList<>();
      GrownEmbedder embedder = real == null ? null : embedder(real, known, closeness);
      for (long size : sizes) {
        measured.add(atSize(known.learnt(), size, embedder, folder.resolve("of-" + size)));
      }
      String model = real == null ? null : real.name();
      return new ScaleFigures(known.shape(), grown, model, closeness, measured);
    }
  }

  private static Known know(RecordReader record) {
    CorpusShape.Meter meter = new CorpusShape.Meter();
    List<String> texts = new ArrayList<>();
    record.forEach(question -> {
      meter.meet(question);
      String text = ScaleMeasurement.embedded(question);
      // Every tenth, up to a number, from everywhere in the record.
      if (!text.isBlank() && question.id().value() % 10 == 0 && texts.size() < EMBEDDED) {
        texts.add(text);
      }
    });
    return new Known(Learnt.of(record), meter.shape(), texts);
  }

  /// Of as many texts as the real record has.
  private static CorpusShape shapeOfGrown(Known known) {
    CorpusShape.Meter meter = new CorpusShape.Meter();
    long questions = Math.max(1, known.shape().texts() / 2);
    new GrownRecord(known.learnt(), questions, SEED, 1).forEach(meter::meet);
    return meter.shape();
  }

  private @Nullable GrownEmbedder embedder(
      TextEmbedder real, Known known, List<Closeness> closeness) {
    if (known.texts().size() < FEWEST_EMBEDDED) {
      return null;
    }
    told.accept("Computing " + known.texts().size() + " real vectors to learn from");
    List<float[]> vectors = vectors(real, known.texts());
    List<String> grown = new ArrayList<>();
    new GrownRecord(known.learnt(), known.texts().size(), SEED, 1)
        .forEach(q -> grown.add(ScaleMeasurement.embedded(q)));
    GrownEmbedder embedder = GrownEmbedder.learnt(real.name(), known.texts(), vectors, grown);
    int same = Math.min(vectors.size(), GrownEmbedder.CALIBRATED_ON);
    closeness.add(Neighbourhood.of("real", vectors.subList(0, same)));
    closeness.add(embedder.closeness(grown));
    return embedder;
  }

  private static List<float[]> vectors(TextEmbedder real, List<String> texts) {
    try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      List<Future<float[]>> computing =
          texts.stream().map(text -> workers.submit(() -> real.ofText(text))).toList();
      List<float[]> vectors = new ArrayList<>();
      for (Future<float[]> vector : computing) {
        vectors.add(vector.get());
      }
      return vectors;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while computing vectors", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a vector could not be computed", e.getCause());
    }
  }

  private OfSize atSize(Learnt learnt, long size, @Nullable GrownEmbedder embedder, Path folder)
      throws IOException {
    GrownRecord record = new GrownRecord(learnt, size, SEED, bench.archive(folder));
    try {
      return new ScaleMeasurement(bench, record, embedder, folder, today, peers, told).run();
    } finally {
      PeerFiles.delete(folder);
    }
  }
}

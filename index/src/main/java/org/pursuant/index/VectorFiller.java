package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.TextEmbedder;

/// Computes vectors of questions that wait for one, on as many threads as it is given, and keeps
/// them in a [VectorFile]. Used once.
final class VectorFiller {
  private static final int STEP = 128;

  private final RecordReader record;
  private final TextEmbedder embedder;
  private final VectorFile vectors;
  private final int threads;

  VectorFiller(RecordReader record, TextEmbedder embedder, VectorFile vectors, int threads) {
    this.record = record;
    this.embedder = embedder;
    this.vectors = vectors;
    this.threads = threads;
  }

  /// Computes the vectors of some questions.
  ///
  /// @param goOn asked before each step of some seconds
  /// @return the questions that have vectors now, all of them unless it was told to stop
  List<QuestionId> fill(List<QuestionId> waiting, Progress progress, BooleanSupplier goOn)
      throws IOException {
    List<QuestionId> filled = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads, VectorFiller::worker)) {
      for (int at = 0; at < waiting.size() && goOn.getAsBoolean(); at += STEP) {
        List<QuestionId> step = waiting.subList(at, Math.min(at + STEP, waiting.size()));
        compute(record.summaries(step), workers);
        filled.addAll(step);
        progress.advance(step.size());
      }
    } finally {
      vectors.force();
    }
    return filled;
  }

  /// Daemons, so that the program can end in the middle of a step.
  private static Thread worker(Runnable task) {
    return Thread.ofPlatform().name("vectors").daemon().unstarted(task);
  }

  private void compute(Collection<QuestionSummary> questions, ExecutorService workers)
      throws IOException {
    Map<Long, Future<byte[]>> computing = new HashMap<>();
    for (QuestionSummary question : questions) {
      String text = Vectors.textOf(question);
      if (text != null && !vectors.has(Vectors.hashOf(text))) {
        computing.computeIfAbsent(
            Vectors.hashOf(text),
            _ -> workers.submit(() -> Vectors.quantised(embedder.ofText(text))));
      }
    }
    for (Map.Entry<Long, Future<byte[]>> entry : computing.entrySet()) {
      vectors.put(entry.getKey(), result(entry.getValue()));
    }
  }

  private static byte[] result(Future<byte[]> vector) throws IOException {
    try {
      return vector.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while computing vectors", e);
    } catch (ExecutionException e) {
      throw new IOException("a vector could not be computed", e.getCause());
    }
  }
}

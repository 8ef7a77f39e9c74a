package org.pursuant.benchmarks.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.TextEmbedder;

/// Compares models, and what of a question they read, by meaning alone: every vector with every
/// query, no graph between, over some questions of the record that hold all that is to be found.
public final class EmbeddingChoice {
  private final RecordReader record;
  private final int questions;
  private final Progress progress;

  /// @param questions how many to look among; more where more are to be found
  public EmbeddingChoice(RecordReader record, int questions, Progress progress) {
    this.record = record;
    this.questions = questions;
    this.progress = progress;
  }

  /// What one choice came to.
  ///
  /// @param perSecond texts embedded in a second by all threads
  /// @param ranks by task, the mean reciprocal rank
  public record Chosen(String model, String text, double perSecond, Map<Task, Interval> ranks) {}

  /// What all choices came to.
  ///
  /// @param among how many questions were looked among
  /// @param queries by task
  public record Figures(Part part, int among, Map<Task, Integer> queries, List<Chosen> choices) {}

  /// Runs each model over each text.
  ///
  /// @param models each opened in its turn and closed after it
  /// @param most queries of a task
  public Figures run(List<Supplier<TextEmbedder>> models, Part part, int most) {
    Map<Task, List<TaskQuery>> queries =
        new TreeMap<>(TaskQueries.draw(record, part, most, progress).byTask());
    List<QuestionSummary> among = among(queries);
    List<Chosen> choices = new ArrayList<>();
    for (Supplier<TextEmbedder> model : models) {
      try (TextEmbedder embedder = model.get()) {
        Map<String, float[]> asked = asked(embedder, queries);
        for (EmbeddedText text : EmbeddedText.values()) {
          choices.add(chosen(embedder, text, among, queries, asked));
        }
      }
    }
    Map<Task, Integer> counts = new TreeMap<>();
    queries.forEach((task, list) -> counts.put(task, list.size()));
    return new Figures(part, among.size(), counts, choices);
  }

  /// All that is to be found or asked with, and of the others those that come first in an order
  /// that means nothing.
  private List<QuestionSummary> among(Map<Task, List<TaskQuery>> queries) {
    TreeSet<Long> needed = new TreeSet<>();
    queries
        .values()
        .forEach(list ->
            list.forEach(q -> {
              needed.addAll(q.relevant());
              if (q.own() != null) {
                needed.add(q.own());
              }
            }));
    List<QuestionSummary> found = new ArrayList<>();
    List<QuestionSummary> others = new ArrayList<>();
    record.forEach(q -> {
      if (TaskTexts.hasText(q.state())) {
        (needed.contains(q.id().value()) ? found : others).add(q);
      }
    });
    others.sort(Comparator.comparingLong(q -> Part.order(q.path())));
    found.addAll(others.subList(0, Math.clamp(questions - found.size(), 0, others.size())));
    return found;
  }

  private static Map<String, float[]> asked(
      TextEmbedder embedder, Map<Task, List<TaskQuery>> queries) {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    queries
        .values()
        .forEach(list -> list.forEach(q -> vectors.computeIfAbsent(q.words(), embedder::ofQuery)));
    return vectors;
  }

  private Chosen chosen(
      TextEmbedder embedder,
      EmbeddedText text,
      List<QuestionSummary> among,
      Map<Task, List<TaskQuery>> queries,
      Map<String, float[]> asked) {
    progress.begin(embedder.name() + ", " + text.title(), among.size());
    long begun = System.nanoTime();
    float[][] vectors = vectors(embedder, text, among);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    progress.end();
    Map<Task, Interval> ranks = new TreeMap<>();
    queries.forEach((task, list) -> ranks.put(task, rank(list, asked, among, vectors)));
    return new Chosen(embedder.name(), text.title(), among.size() * 1e9 / taken.toNanos(), ranks);
  }

  private float[][] vectors(TextEmbedder embedder, EmbeddedText text, List<QuestionSummary> among) {
    float[][] vectors = new float[among.size()][];
    AtomicLong done = new AtomicLong();
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < vectors.length; i++) {
        int n = i;
        running.add(
            pool.submit(() -> {
              vectors[n] = embedder.ofText(text.of(among.get(n).state()));
              done.incrementAndGet();
            }));
      }
      long told = 0;
      for (Future<?> one : running) {
        Waiting.on(one);
        long now = done.get();
        progress.advance(now - told);
        told = now;
      }
    }
    return vectors;
  }

  private static Interval rank(
      List<TaskQuery> queries,
      Map<String, float[]> asked,
      List<QuestionSummary> among,
      float[][] vectors) {
    double[] ranks = new double[queries.size()];
    for (int i = 0; i < ranks.length; i++) {
      TaskQuery query = queries.get(i);
      float[] wanted = asked.getOrDefault(query.words(), new float[0]);
      ranks[i] =
          QueryScore.of(best(query, wanted, among, vectors), query.relevant()).reciprocalRank();
    }
    return Bootstrap.mean(ranks);
  }

  private static List<Long> best(
      TaskQuery query, float[] wanted, List<QuestionSummary> among, float[][] vectors) {
    double[] near =
        IntStream.range(0, vectors.length).mapToDouble(i -> dot(wanted, vectors[i])).toArray();
    return IntStream.range(0, near.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -near[i]))
        .map(i -> among.get(i).id())
        .map(QuestionId::value)
        .filter(id -> !id.equals(query.own()))
        .limit(QueryScore.DEEPEST)
        .toList();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}

package org.pursuant.benchmarks.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.pursuant.benchmarks.scale.ScaleFigures.Closeness;
import org.pursuant.domain.search.TextEmbedder;

/// Vectors for grown texts in a small part of the time that real ones take, lying to each other as
/// real ones do.
///
/// Each word has the mean of the real vectors of texts that have it; a text's vector is made of its
/// words', the rarer the more, of what all texts have in common, and of an accident of its own. The
/// last two are weighed so that as many vectors of grown texts as of real ones lie as far apart and
/// have their nearest neighbours as near. They mean little, and serve for measuring cost alone.
final class GrownEmbedder implements TextEmbedder {
  static final int CALIBRATED_ON = 2_000;
  private static final int STEPS = 7;

  private final String name;
  private final int dimensions;
  private final float[] common;
  private final Map<String, float[]> words;
  private final float strange;
  private final LongAdder taken = new LongAdder();
  private double commonness;
  private double accident;

  private GrownEmbedder(String name, float[] common, Map<String, float[]> words, float strange) {
    this.name = name;
    this.dimensions = common.length;
    this.common = common;
    this.words = words;
    this.strange = strange;
  }

  /// Learns from real texts and their vectors, and is set so that vectors of grown texts lie to
  /// each other as the real ones do.
  ///
  /// @param texts and `vectors` in the same order, 100 at least
  static GrownEmbedder learnt(
      String model, List<String> texts, List<float[]> vectors, List<String> grown) {
    int dimensions = vectors.getFirst().length;
    float[] common = new float[dimensions];
    vectors.forEach(v -> add(common, v, 1f / vectors.size()));
    Map<String, Sum> sums = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      float[] vector = vectors.get(i);
      different(texts.get(i))
          .forEach(w -> sums.computeIfAbsent(w, _ -> new Sum(dimensions)).add(vector));
    }
    Map<String, float[]> words = HashMap.newHashMap(sums.size());
    sums.forEach((word, sum) -> words.put(word, sum.weighed(common, texts.size())));
    float strange = (float) Math.log(texts.size());
    GrownEmbedder embedder =
        new GrownEmbedder("grown-" + model, Neighbourhood.unit(common.clone()), words, strange);
    embedder.calibrate(Neighbourhood.of("real", some(vectors)), some(grown));
    return embedder;
  }

  /// The vectors of texts that have a word, added up.
  private static final class Sum {
    private final float[] all;
    private int count;

    Sum(int dimensions) {
      all = new float[dimensions];
    }

    void add(float[] vector) {
      GrownEmbedder.add(all, vector, 1);
      count++;
    }

    /// What sets the word apart from what is common, the rarer the more.
    float[] weighed(float[] common, int texts) {
      float weight = (float) Math.log((double) texts / count);
      float[] apart = new float[all.length];
      GrownEmbedder.add(apart, all, weight / count);
      GrownEmbedder.add(apart, common, -weight);
      return apart;
    }
  }

  private static void add(float[] sum, float[] vector, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * vector[i];
    }
  }

  private static <T> List<T> some(List<T> all) {
    return all.subList(0, Math.min(CALIBRATED_ON, all.size()));
  }

  /// Finds, by halving, how much accident brings the nearest neighbours as near as real ones are.
  private void calibrate(Closeness real, List<String> grown) {
    double low = 0;
    double high = 3;
    for (int step = 0; step < STEPS; step++) {
      accident = (low + high) / 2;
      double apart = Math.clamp(real.apart(), 0, 0.95);
      commonness = Math.sqrt(apart * (1 + accident * accident) / (1 - apart));
      Closeness now = Neighbourhood.of("grown", grown.stream().map(this::ofText).toList());
      if (now.p50() > real.p50()) {
        low = accident;
      } else {
        high = accident;
      }
    }
    taken.reset();
  }

  @Override
  public float[] ofText(String text) {
    long begun = System.nanoTime();
    float[] vector = new float[dimensions];
    for (String word : different(text)) {
      float[] known = words.get(word);
      if (known != null) {
        add(vector, known, 1);
      } else {
        addAccident(vector, word.hashCode(), strange / 2);
      }
    }
    Neighbourhood.unit(vector);
    add(vector, common, (float) commonness);
    addAccident(vector, text.hashCode(), (float) accident);
    taken.add(System.nanoTime() - begun);
    return Neighbourhood.unit(vector);
  }

  /// Adds a direction of chance, the same for the same number.
  private static void addAccident(float[] vector, long number, float length) {
    // Even numbers between -1 and 1 have a mean square of a third.
    float scale = length * (float) Math.sqrt(3.0 / vector.length) / Integer.MIN_VALUE;
    long mixed = Mixing.mix(number);
    for (int i = 0; i < vector.length; i += 2) {
      mixed = Mixing.mix(mixed);
      vector[i] += (int) mixed * scale;
      if (i + 1 < vector.length) {
        vector[i + 1] += (int) (mixed >>> 32) * scale;
      }
    }
  }

  private static Set<String> different(String text) {
    Set<String> different = new HashSet<>();
    Tokens tokens = new Tokens(text);
    while (tokens.next()) {
      different.add(tokens.word());
    }
    return different;
  }

  Closeness closeness(List<String> grown) {
    List<float[]> vectors = new ArrayList<>();
    some(grown).forEach(t -> vectors.add(ofText(t)));
    return Neighbourhood.of("grown", vectors);
  }

  /// What making vectors has taken so far on all threads together, in nanoseconds.
  long nanoseconds() {
    return taken.sum();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] ofQuery(String query) {
    return ofText(query);
  }

  @Override
  public void close() {}
}

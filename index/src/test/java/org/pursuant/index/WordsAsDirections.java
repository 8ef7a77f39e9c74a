package org.pursuant.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pursuant.domain.search.TextEmbedder;

/// An embedder that knows which of some words mean the same: each meaning is a direction of its
/// own, and a text points where its words do. Real enough for what is fixed here, which is what
/// becomes of vectors and not how good they are.
final class WordsAsDirections implements TextEmbedder {
  private static final Map<String, Integer> MEANINGS =
      Map.of(
          "lamp",
          0,
          "lamps",
          0,
          "lantern",
          0,
          "lanterns",
          0,
          "harbour",
          1,
          "port",
          1,
          "sheep",
          2,
          "flock",
          2);

  private static final Pattern WORD = Pattern.compile("\\w+");

  private final String name;
  private final List<String> computed;

  /// @param computed is told each text that a vector is computed of
  WordsAsDirections(String name, List<String> computed) {
    this.name = name;
    this.computed = computed;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int dimensions() {
    return 8;
  }

  @Override
  public float[] ofText(String text) {
    synchronized (computed) {
      computed.add(text);
    }
    return ofQuery(text);
  }

  @Override
  public float[] ofQuery(String query) {
    float[] vector = new float[dimensions()];
    for (String word :
        WORD.matcher(query.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList()) {
      vector[MEANINGS.getOrDefault(word, 7)] += MEANINGS.containsKey(word) ? 1 : 0.05f;
    }
    double length = 0;
    for (float x : vector) {
      length += x * x;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(Math.max(length, 1e-9));
    }
    return vector;
  }

  @Override
  public void close() {}
}

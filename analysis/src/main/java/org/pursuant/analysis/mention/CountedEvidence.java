package org.pursuant.analysis.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Evidence counted over texts: how often each word is written in small letters and how often with
/// a capital within sentences, and which capitalised runs stand within sentences.
///
/// The memory is bounded: once full, what is new is left out. Counting does not depend on the order
/// of the texts until then. Not safe for several threads while counting.
public final class CountedEvidence implements NameEvidence {
  private static final int MOST_WORDS = 400_000;
  private static final int MOST_RUNS = 3_000_000;
  private static final int ORDINARY = 3;
  private static final int PROPER = 20;

  private final KnownNames known;
  private final Map<String, int[]> words = new HashMap<>();
  private final Set<Long> runs = new HashSet<>();

  public CountedEvidence(KnownNames known) {
    this.known = known;
  }

  /// Counts a text.
  public void add(String text) {
    List<Token> tokens = Token.in(text);
    for (Token token : tokens) {
      if (token.gap() == Token.Gap.SPACE || !token.isCapital()) {
        count(token);
      }
    }
    for (Run run : new RunReader(tokens, known, NameEvidence.NONE).read()) {
      if (run.size() > 1
          && tokens.get(run.from()).gap() == Token.Gap.SPACE
          && runs.size() < MOST_RUNS) {
        runs.add(hash(LongForms.key(run.words(tokens))));
      }
    }
  }

  private void count(Token token) {
    String lower = token.lower();
    int[] counts = words.get(lower);
    if (counts == null && words.size() < MOST_WORDS) {
      counts = new int[2];
      words.put(lower, counts);
    }
    if (counts != null) {
      counts[token.isCapital() ? 1 : 0]++;
    }
  }

  @Override
  public boolean isOrdinary(String lower) {
    int[] counts = words.get(lower);
    return counts != null && counts[0] > ORDINARY * counts[1] && counts[0] > 2;
  }

  @Override
  public boolean isProper(String lower) {
    int[] counts = words.get(lower);
    return counts != null && counts[1] > 2 && counts[1] > PROPER * counts[0];
  }

  @Override
  public boolean isSeenWithin(String key) {
    return runs.contains(hash(key));
  }

  private static long hash(String key) {
    long hash = 1125899906842597L;
    for (int at = 0; at < key.length(); at++) {
      hash = 31 * hash + key.charAt(at);
    }
    return hash;
  }
}

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
  private static final int WORTH_KEEPING = 3;

  /// How many counts of pairs of words there are; pairs share one where their hashes meet.
  private static final int PAIRS = 1 << 22;

  private final int[] smallPairs = new int[PAIRS];
  private final int[] capitalPairs = new int[PAIRS];
  private final KnownNames known;
  private final Map<String, int[]> words = new HashMap<>();
  private final Set<Long> runs = new HashSet<>();

  public CountedEvidence(KnownNames known) {
    this.known = known;
  }

  /// Goes on with what was counted of words before. Pairs of words are counted in one go only.
  public CountedEvidence(KnownNames known, Map<String, int[]> words) {
    this.known = known;
    words.forEach((word, counts) -> this.words.put(word, counts.clone()));
  }

  /// How often each word was written in small letters and with a capital, for those met thrice or
  /// more.
  public Map<String, int[]> words() {
    Map<String, int[]> often = new HashMap<>();
    words.forEach((word, counts) -> {
      if (counts[0] + counts[1] >= WORTH_KEEPING) {
        often.put(word, counts.clone());
      }
    });
    return often;
  }

  /// Takes a run to have been met in the middle of a sentence.
  public void addSeen(String key) {
    if (runs.size() < MOST_RUNS) {
      runs.add(hash(key));
    }
  }

  /// Counts a text.
  public void add(String text) {
    List<Token> tokens = Token.in(text);
    for (Token token : tokens) {
      if (token.gap() == Token.Gap.SPACE || !token.isCapital()) {
        count(token);
      }
    }
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).gap() == Token.Gap.SPACE) {
        countPair(tokens.get(at - 1), tokens.get(at));
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

  private void countPair(Token first, Token second) {
    int slot = pair(first.lower() + " " + second.lower());
    if (first.isCapital() && second.isCapital()) {
      capitalPairs[slot]++;
    } else if (!second.isCapital()) {
      smallPairs[slot]++;
    }
  }

  private static int pair(String lower) {
    long hash = hash(lower);
    return (int) ((hash ^ hash >>> 29) & PAIRS - 1);
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
  public boolean isCommon(String lower) {
    int[] counts = words.get(lower);
    return counts != null && PROPER * counts[0] >= counts[1] && counts[0] > 0;
  }

  @Override
  public boolean isProper(String lower) {
    int[] counts = words.get(lower);
    return counts != null && counts[1] > PROPER * counts[0];
  }

  @Override
  public boolean isPhrase(String lower) {
    int slot = pair(lower);
    return smallPairs[slot] > 1 && smallPairs[slot] >= capitalPairs[slot];
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

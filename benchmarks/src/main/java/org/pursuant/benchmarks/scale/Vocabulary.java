package org.pursuant.benchmarks.scale;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a record by how common they are, going on without end.
///
/// Common words stay as they stand in a text, so that their lists grow with the record. Some of the
/// middling ones are exchanged for others as common. Every rare one is drawn anew from a Zipf tail
/// without end, of which the first ranks are the rare words of the record and the others are
/// coined: so new words go on coming as Heaps' law has it, with the exponent that the record itself
/// shows.
final class Vocabulary {
  /// A word met so often or less is rare.
  private static final int RARE = 5;

  /// A word met in fewer than one of so many words is middling.
  private static final int MIDDLING = 20_000;

  private static final int EXCHANGED_IN_256 = 64;
  private static final String[] SYLLABLES = syllables();

  private final List<String> words;
  private final Map<String, Integer> ranks;
  private final int firstMiddling;
  private final int firstRare;
  private final double stretch;
  private final double heaps;

  private Vocabulary(List<String> words, int firstMiddling, int firstRare, double heaps) {
    this.words = words;
    this.ranks = HashMap.newHashMap(words.size());
    for (int rank = 0; rank < words.size(); rank++) {
      ranks.put(words.get(rank), rank);
    }
    this.firstMiddling = firstMiddling;
    this.firstRare = Math.max(1, firstRare);
    this.heaps = heaps;
    double zipf = 1 / heaps;
    this.stretch = -1 / (zipf - 1);
  }

  /// Collects the words of texts, in any order of texts.
  static final class Builder {
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> quarter = new HashSet<>();
    private long met;
    private long metInQuarter;

    void add(String text) {
      boolean inQuarter = (Mixing.mix(text.hashCode()) & 3) == 0;
      Tokens tokens = new Tokens(text);
      while (tokens.next()) {
        if (!tokens.figure()) {
          String word = tokens.word();
          counts.computeIfAbsent(word, _ -> new int[1])[0]++;
          met++;
          if (inQuarter) {
            quarter.add(word);
            metInQuarter++;
          }
        }
      }
    }

    Vocabulary build() {
      List<String> words =
          counts.entrySet().stream()
              .sorted((a, b) -> {
                int byCount = Integer.compare(b.getValue()[0], a.getValue()[0]);
                return byCount != 0 ? byCount : a.getKey().compareTo(b.getKey());
              })
              .map(Map.Entry::getKey)
              .toList();
      return new Vocabulary(
          words, commoner(words, met / MIDDLING), commoner(words, RARE), exponent());
    }

    private int commoner(List<String> words, long than) {
      int n = 0;
      while (n < words.size() && counts.getOrDefault(words.get(n), new int[1])[0] > than) {
        n++;
      }
      return n;
    }

    /// Heaps' exponent, from how many words there are in a quarter of the texts and in all. The
    /// quarter is taken from everywhere, for a record does not come in an even order.
    private double exponent() {
      if (quarter.size() < 100 || met == metInQuarter) {
        return 0.6;
      }
      double words = Math.log((double) counts.size() / quarter.size());
      return Math.clamp(words / Math.log((double) met / metInQuarter), 0.2, 0.85);
    }
  }

  int size() {
    return words.size();
  }

  /// The exponent by which words grow with the length of the record.
  double heaps() {
    return heaps;
  }

  /// The rank of a word that may be exchanged; -1 for common and for unknown ones.
  int rank(String word) {
    int rank = ranks.getOrDefault(word, -1);
    return rank < firstMiddling ? -1 : rank;
  }

  /// What stands for a word in a text.
  ///
  /// @param mixed evenly spread; the same for the same word wherever it stands in one question
  int exchanged(int rank, long mixed) {
    if (rank >= firstRare) {
      double drawn = firstRare * Math.pow(Mixing.unit(mixed), stretch);
      return (int) Math.min(drawn, Integer.MAX_VALUE - 1);
    }
    if ((mixed & 255) >= EXCHANGED_IN_256) {
      return rank;
    }
    double factor = 0.8 + 0.45 * Mixing.unit(Mixing.mix(mixed));
    return Math.clamp((long) (rank * factor), firstMiddling, firstRare - 1);
  }

  /// The word of a rank, coined where the record has none so rare.
  String word(int rank) {
    return rank < words.size() ? words.get(rank) : coined(rank);
  }

  /// A word that can be spoken; no two of different numbers are the same.
  static String coined(long number) {
    // An odd factor spreads neighbours without making two numbers one.
    long left = (number * 0x9E3779B1L) & 0xFFFF_FFFFL;
    StringBuilder word = new StringBuilder();
    do {
      word.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
      left /= SYLLABLES.length;
    } while (left > 0);
    return word.toString();
  }

  private static String[] syllables() {
    String[] made = new String[14 * 5 * 4];
    int n = 0;
    for (char first : "bcdfghklmnprtv".toCharArray()) {
      for (char vowel : "aeiou".toCharArray()) {
        for (char last : "lnrs".toCharArray()) {
          made[n++] = "" + first + vowel + last;
        }
      }
    }
    return made;
  }
}

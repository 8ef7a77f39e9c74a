package org.pursuant.benchmarks.scale;

import java.util.stream.IntStream;

/// A text with the places of the words and figures in it that may be exchanged. Immutable.
final class Template {
  private static final int FIGURE = -2;
  private static final int SHORTEST_FIGURE = 3;

  private final String text;

  /// Start, end and rank of each place, in order; the rank of a figure is [#FIGURE].
  private final int[] spots;

  private Template(String text, int[] spots) {
    this.text = text;
    this.spots = spots;
  }

  String text() {
    return text;
  }

  static Template of(String text, Vocabulary vocabulary) {
    IntStream.Builder spots = IntStream.builder();
    Tokens tokens = new Tokens(text);
    while (tokens.next()) {
      int rank = tokens.figure() ? figure(tokens.word()) : vocabulary.rank(tokens.word());
      if (rank != -1) {
        spots.add(tokens.start()).add(tokens.end()).add(rank);
      }
    }
    return new Template(text, spots.build().toArray());
  }

  /// Short figures and years recur as they are.
  private static int figure(String word) {
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    return word.length() < SHORTEST_FIGURE || year ? -1 : FIGURE;
  }

  /// Writes a stretch of it with words exchanged.
  void write(int from, int to, Vocabulary vocabulary, long seed, StringBuilder out) {
    int at = from;
    for (int i = 0; i < spots.length && spots[i] < to; i += 3) {
      if (spots[i] < from) {
        continue;
      }
      out.append(text, at, spots[i]);
      at = Math.min(spots[i + 1], to);
      if (spots[i + 2] == FIGURE) {
        writeFigure(text.substring(spots[i], at), seed, out);
      } else {
        writeWord(i, at, vocabulary, seed, out);
      }
    }
    out.append(text, at, Math.max(at, to));
  }

  private void writeWord(int i, int end, Vocabulary vocabulary, long seed, StringBuilder out) {
    int rank = spots[i + 2];
    int other = vocabulary.exchanged(rank, Mixing.mix(seed, rank));
    if (other == rank) {
      out.append(text, spots[i], end);
      return;
    }
    String word = vocabulary.word(other);
    char first = word.charAt(0);
    out.append(Character.isUpperCase(text.charAt(spots[i])) ? Character.toUpperCase(first) : first)
        .append(word, 1, word.length());
  }

  /// Another figure as long; half of the figures stay, for figures recur too.
  private static void writeFigure(String figure, long seed, StringBuilder out) {
    long mixed = Mixing.mix(seed, figure.hashCode());
    if ((mixed & 1) == 0) {
      out.append(figure);
      return;
    }
    out.append(figure.charAt(0));
    for (int i = 1; i < figure.length(); i++) {
      char c = figure.charAt(i);
      mixed = Mixing.mix(mixed);
      out.append(Character.isDigit(c) ? (char) ('0' + Long.remainderUnsigned(mixed, 10)) : c);
    }
  }

  void write(Vocabulary vocabulary, long seed, StringBuilder out) {
    write(0, text.length(), vocabulary, seed, out);
  }

  /// Where a text can be joined with another: before the small word nearest to its middle.
  int seam() {
    int middle = text.length() / 2;
    int best = -1;
    for (String small : new String[] {" of ", " on ", " for ", " in ", " to "}) {
      int after = text.indexOf(small, middle);
      int before = text.lastIndexOf(small, middle);
      best = nearer(best, nearer(after, before, middle), middle);
    }
    return best;
  }

  private static int nearer(int one, int other, int middle) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return Math.abs(one - middle) <= Math.abs(other - middle) ? one : other;
  }
}

package org.pursuant.analysis.line;

/// How alike two wordings are: the share of their shingles that both have (Jaccard).
final class Likeness {
  /// From here on two passages are wordings of one line.
  static final double LINE = 0.8;

  private Likeness() {}

  /// From 0 to 1.
  ///
  /// @param a distinct and ascending, as [PassageWords#shingles()] gives them
  static double of(int[] a, int[] b) {
    int shared = shared(a, b, 0);
    int all = a.length + b.length - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  /// Whether two are at least as alike as a line's wordings must be; quick to say no.
  static boolean isLine(int[] a, int[] b) {
    int needed = needed(a.length, b.length);
    return needed <= Math.min(a.length, b.length) && shared(a, b, needed) >= needed;
  }

  /// The fewest shared shingles that make two sets of these sizes alike enough.
  static int needed(int a, int b) {
    return (int) Math.ceil((a + b) * LINE / (1 + LINE) - 1e-9);
  }

  /// How many are in both; a lesser number once it is certain that the needed one is not reached.
  private static int shared(int[] a, int[] b, int needed) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (shared + Math.min(a.length - i, b.length - j) < needed) {
        return shared;
      }
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}

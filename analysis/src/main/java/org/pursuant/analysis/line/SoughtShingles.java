package org.pursuant.analysis.line;

import java.util.Arrays;

/// The shingles of one passage, ready to be compared with those of many others whose words are at
/// hand: the same verdict as [Likeness#isLine] without their shingles being sorted. For one thread
/// at a time.
final class SoughtShingles {
  private final int[] values;

  /// In which comparison each was met last; 0 for an empty place.
  private final int[] met;

  private final int count;
  private int[] others = {};
  private int comparison = 1;

  /// @param shingles distinct
  SoughtShingles(int[] shingles) {
    // Mostly what is not there is looked for, which is quick while there is much room.
    int places = Integer.highestOneBit(Math.max(16, shingles.length)) * 8;
    values = new int[places];
    met = new int[places];
    count = shingles.length;
    for (int shingle : shingles) {
      int at = place(shingle);
      values[at] = shingle;
      met[at] = 1;
    }
  }

  /// Whether a passage of these words is at least as alike as a line's wordings must be.
  boolean isLine(int[] words) {
    int most = 2 * words.length - 1;
    if (most < Likeness.needed(count, most)) {
      return false;
    }
    others = others.length < 2 * words.length ? new int[2 * words.length] : others;
    comparison++;
    int shared = 0;
    int rest = 0;
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      switch (meet(word)) {
        case NEW -> shared++;
        case ELSE -> others[rest++] = word;
        case AGAIN -> {}
      }
      if (i + 1 < words.length) {
        int pair = PassageWords.pair(word, words[i + 1]);
        switch (meet(pair)) {
          case NEW -> shared++;
          case ELSE -> others[rest++] = pair;
          case AGAIN -> {}
        }
      }
    }
    return isLine(shared, rest);
  }

  private enum Met {
    NEW,
    AGAIN,
    ELSE
  }

  private Met meet(int shingle) {
    int at = place(shingle);
    if (met[at] == 0) {
      return Met.ELSE;
    }
    if (met[at] == comparison) {
      return Met.AGAIN;
    }
    met[at] = comparison;
    return Met.NEW;
  }

  /// Where a shingle is, or would be.
  private int place(int shingle) {
    int last = values.length - 1;
    int at = (shingle ^ (shingle >>> 15)) & last;
    while (met[at] != 0 && values[at] != shingle) {
      at = (at + 1) & last;
    }
    return at;
  }

  /// Others that are the same count once, which matters where the verdict hangs on it.
  private boolean isLine(int shared, int rest) {
    if (shared < Likeness.needed(count, shared + Math.min(rest, 1))) {
      return false;
    }
    if (shared >= Likeness.needed(count, shared + rest)) {
      return true;
    }
    long distinct = Arrays.stream(others, 0, rest).distinct().count();
    return shared >= Likeness.needed(count, shared + (int) distinct);
  }
}

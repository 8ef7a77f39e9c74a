package org.pursuant.analysis.line;

import java.util.Arrays;

/// The words of a passage as they are compared: letters and digits in lower case, apostrophes and
/// marks within figures left out, everything else between them taken as a gap. Each is held as a
/// number made of its letters.
///
/// Two passages whose words are the same are one wording, whatever their punctuation.
final class PassageWords {
  private final int[] words;

  private PassageWords(int[] words) {
    this.words = words;
  }

  static PassageWords of(String text, int from, int to) {
    int[] words = new int[Math.max(8, (to - from) / 4)];
    int n = 0;
    int hash = 0;
    for (int at = from; at <= to; at++) {
      char c = at < to ? text.charAt(at) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = (hash == 0 ? 0x2545F491 : hash) * 0x01000193 ^ Character.toLowerCase(c);
      } else if (hash != 0 && !isInner(text, at, to)) {
        words = n == words.length ? Arrays.copyOf(words, 2 * n) : words;
        words[n++] = mixed(hash);
        hash = 0;
      }
    }
    return new PassageWords(Arrays.copyOf(words, n));
  }

  static int count(String text, int from, int to) {
    int n = 0;
    boolean within = false;
    for (int at = from; at < to; at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      if (letter && !within) {
        n++;
      }
      within = letter || within && isInner(text, at, to);
    }
    return n;
  }

  /// An apostrophe within a word; a comma or stop within a figure.
  private static boolean isInner(String text, int at, int to) {
    if (at + 1 >= to || at == 0) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’', '‘' -> Character.isLetter(before) && Character.isLetter(after);
      case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  static PassageWords ofNumbers(int[] words) {
    return new PassageWords(words);
  }

  /// The same words as those of a kind of text that is compared with its own kind alone.
  PassageWords of(int kind) {
    if (kind == 0) {
      return this;
    }
    int[] own = new int[words.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = mixed(words[i] + kind * 0x61C88647);
    }
    return new PassageWords(own);
  }

  int[] numbers() {
    return words.clone();
  }

  /// A number for the words in their order: different for different wordings but for a chance of
  /// one in 2^64.
  long fingerprint() {
    long hash = 0x9E3779B97F4A7C15L;
    for (int word : words) {
      hash = (hash ^ word) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    hash *= 0x94D049BB133111EBL;
    return hash ^ (hash >>> 32);
  }

  /// The shingle of two words that stand side by side.
  static int pair(int word, int next) {
    return mixed(word * 31 + Integer.rotateLeft(next, 7));
  }

  /// Its shingles: each word, and each two that stand side by side. Distinct, ascending.
  int[] shingles() {
    int[] all = new int[Math.max(0, 2 * words.length - 1)];
    for (int i = 0; i < words.length; i++) {
      all[i] = words[i];
    }
    for (int i = 0; i + 1 < words.length; i++) {
      all[words.length + i] = pair(words[i], words[i + 1]);
    }
    Arrays.sort(all);
    int n = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[n++] = all[i];
      }
    }
    return Arrays.copyOf(all, n);
  }
}

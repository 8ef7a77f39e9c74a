package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word of what may be a long form; the parts of a hyphenated one are words of their own.
///
/// @param text as written
/// @param start its offset in the text
record Word(String text, int start) {
  /// What abbreviations leave out.
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "into", "of", "on", "or",
          "the", "to", "under", "with", "within");

  /// The words of a stretch of text, in order.
  static List<Word> in(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int at = stretch.start(); at <= stretch.end(); at++) {
      boolean inside = at < stretch.end() && belongs(text, at, start >= 0);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(new Word(text.substring(start, at), start));
        start = -1;
      }
    }
    return words;
  }

  private static boolean belongs(String text, int at, boolean within) {
    char letter = text.charAt(at);
    if (Character.isLetterOrDigit(letter) || letter == '&') {
      return true;
    }
    boolean apostrophe = letter == '\'' || letter == '’';
    return apostrophe
        && within
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  int end() {
    return start + text.length();
  }

  /// Its end without the `'s` of what belongs to it.
  int endWithoutGenitive() {
    return lower().matches(".+['’]s") ? end() - 2 : end();
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Whether it begins like a name; figures do too.
  boolean isCapitalised() {
    return !Character.isLowerCase(text.charAt(0));
  }

  boolean isSmall() {
    return isSmall(lower());
  }

  /// Whether a word in lower case is one that abbreviations leave out.
  static boolean isSmall(String lower) {
    return SMALL.contains(lower);
  }
}

package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence of a text, without its closing stop.
///
/// @param start offset of its first character in the text
/// @param text its words
record Sentence(int start, String text) {
  /// Longer stretches without a stop are lists or tables, and are cut.
  private static final int LONGEST = 1500;

  private static final Set<String> ABBREVIATIONS =
      Lexicon.words(
          "hon mr mrs ms dr rt st no vol e.g i.e etc art para paras approx inc sir prof rev col",
          "lt gen cm fig cf vs");

  /// The sentences of a text in order. A line's end ends a sentence; so does a stop before white
  /// space and anything but a small letter, unless it ends an abbreviation or an initial.
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i) || i - start >= LONGEST) {
        add(text, start, i, sentences);
        start = text.charAt(i) == '\n' ? i + 1 : i;
        start = skip(text, start);
        i = Math.max(i, start - 1);
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static int skip(String text, int at) {
    int next = at;
    while (next < text.length() && ".?!".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '?' || c == '!') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    if (at + 1 >= text.length()) {
      return true;
    }
    char next = text.charAt(at + 1);
    if (Character.isUpperCase(next)) {
      // A lost space: "in 2025.The"; but "U.K." and addresses go on.
      return at > 1
          && Character.isLetterOrDigit(text.charAt(at - 1))
          && !Character.isUpperCase(text.charAt(at - 1))
          && at + 2 < text.length()
          && Character.isLowerCase(text.charAt(at + 2));
    }
    if (!Character.isWhitespace(next) && "\"”’)]".indexOf(next) < 0) {
      return false;
    }
    return !abbreviates(text, at) && !goesOn(text, at + 1);
  }

  private static boolean goesOn(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  private static boolean abbreviates(String text, int stop) {
    int from = stop;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && stop - from < 8) {
      from--;
    }
    String word = text.substring(from, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void add(String text, int start, int end, List<Sentence> sentences) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(from, text.substring(from, to)));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '•' || c == '·';
  }
}

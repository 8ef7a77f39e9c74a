package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word or a mark of a sentence.
///
/// @param start offset in the sentence
/// @param end offset after it
/// @param lower its letters, small, with straight apostrophes
/// @param capital whether it begins with a capital letter
record Word(int start, int end, String lower, boolean capital) {

  private static final Set<String> SEASONAL =
      Lexicon.words("early mid late spring summer autumn winter");

  static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < sentence.length()) {
      int end = end(sentence, i);
      if (!Character.isWhitespace(sentence.charAt(i))
          && !Character.isSpaceChar(sentence.charAt(i))) {
        String lower = sentence.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        words.add(new Word(i, end, lower, Character.isUpperCase(sentence.charAt(i))));
      }
      i = end;
    }
    return words;
  }

  private static int end(String sentence, int start) {
    int end = start + 1;
    if (!Character.isLetterOrDigit(sentence.charAt(start))) {
      return end;
    }
    while (end < sentence.length() && inside(sentence, end) && !partsSeason(sentence, start, end)) {
      end++;
    }
    return end;
  }

  /// "Late-spring", "mid-2026": the parts are words.
  private static boolean partsSeason(String sentence, int start, int hyphen) {
    if (sentence.charAt(hyphen) != '-' || hyphen - start > 6) {
      return false;
    }
    String before = sentence.substring(start, hyphen).toLowerCase(Locale.ROOT);
    return SEASONAL.contains(before);
  }

  private static boolean inside(String sentence, int at) {
    char c = sentence.charAt(at);
    return Character.isLetterOrDigit(c)
        || "'’-.,/&".indexOf(c) >= 0
            && at + 1 < sentence.length()
            && Character.isLetterOrDigit(sentence.charAt(at + 1))
            && (c != ',' && c != '.' || Character.isDigit(sentence.charAt(at + 1)));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(lower.charAt(0));
  }
}

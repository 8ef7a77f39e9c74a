package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.List;

/// A word or mark of a sentence.
///
/// @param start offset in the sentence
record Token(String text, int start) {
  int end() {
    return start + text.length();
  }

  boolean word() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < sentence.length(); ) {
      if (Character.isWhitespace(sentence.charAt(at))
          || Character.isSpaceChar(sentence.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isLetterOrDigit(sentence.charAt(at))) {
        while (end < sentence.length() && belongs(sentence, end)) {
          end++;
        }
      }
      tokens.add(new Token(sentence.substring(at, end), at));
      at = end;
    }
    return tokens;
  }

  /// A joint counts where a letter or figure follows it.
  private static boolean belongs(String sentence, int at) {
    char c = sentence.charAt(at);
    return Character.isLetterOrDigit(c)
        || "'’-–./,&_@".indexOf(c) >= 0
            && at + 1 < sentence.length()
            && Character.isLetterOrDigit(sentence.charAt(at + 1))
            && (c != ',' && c != '.' || Character.isLetterOrDigit(sentence.charAt(at - 1)))
            && (c != ','
                || Character.isDigit(sentence.charAt(at + 1))
                    && Character.isDigit(sentence.charAt(at - 1)));
  }
}

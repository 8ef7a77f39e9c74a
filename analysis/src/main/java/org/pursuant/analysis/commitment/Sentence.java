package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.Sentences;

/// A sentence of a text, without its closing stop.
///
/// @param start offset of its first character in the text
/// @param text its words
record Sentence(int start, String text) {
  private static final int LONGEST = 1500;

  /// The sentences of a text in order; a line's end ends a sentence too.
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentences.Span span : Sentences.inLines(text, 0, text.length(), LONGEST)) {
      add(sentences, text, span);
    }
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, Sentences.Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && outside(text.charAt(from))) {
      from++;
    }
    while (to > from && (outside(text.charAt(to - 1)) || ".?!".indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(from, text.substring(from, to)));
    }
  }

  /// Blanks, and the marks of lists that stand as text.
  private static boolean outside(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '•' || c == '·';
  }
}

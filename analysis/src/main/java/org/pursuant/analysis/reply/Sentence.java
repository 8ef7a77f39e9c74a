package org.pursuant.analysis.reply;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pursuant.domain.text.Sentences;

/// A sentence of an answer, or a line of one that is no sentence, as a row of a table.
///
/// @param start offset into the answer's plain words
/// @param end offset after its last character
/// @param text its words in lower case, all white space as single spaces
/// @param row whether it is a row of a table
record Sentence(int start, int end, String text, boolean row) {
  /// Longer ones are read to here: no pattern needs more.
  private static final int LONGEST = 1_500;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /// Splits a text.
  static List<Sentence> of(String text) {
    return Sentences.inLines(text, 0, text.length(), text.length()).stream()
        .map(span -> of(text, span))
        .toList();
  }

  private static Sentence of(String text, Sentences.Span span) {
    String words = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    boolean row = words.indexOf('\t') >= 0 || words.charAt(0) == '|' || words.endsWith("|");
    return new Sentence(
        span.start(),
        span.end(),
        BLANKS.matcher(words).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT),
        row);
  }
}

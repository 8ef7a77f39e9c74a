package org.pursuant.analysis.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of an answer, or a line of one that is no sentence, as a row of a table.
///
/// @param start offset into the answer's plain words
/// @param end offset after its last character
/// @param text its words in lower case, all white space as single spaces
/// @param row whether it is a row of a table
record Sentence(int start, int end, String text, boolean row) {
  /// After a full stop, unless the stop ends a known abbreviation.
  private static final Pattern END =
      Pattern.compile("(?<=[.!?])[\"'’”)\\]]{0,2}[\\s\\u00a0]+(?=[\"'‘“(\\[]?[\\p{Lu}\\d])|\\R");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i)(?:\\b(?:hon|rt|mr|mrs|ms|dr|st|no|nos|vol|col|eg|ie|e\\.g|i\\.e|etc|vs|cf|para|approx|sir)|\\b\\p{Lu})\\.$");

  /// Longer ones are read to here: no pattern needs more.
  private static final int LONGEST = 1_500;

  private static final int ABBREVIATION = 8;

  /// Splits a text.
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher m = END.matcher(text);
    int from = 0;
    while (m.find()) {
      boolean line = m.group().chars().anyMatch(c -> c == '\n' || c == '\r');
      String before = text.substring(Math.max(from, m.start() - ABBREVIATION), m.start());
      if (!line && ABBREVIATED.matcher(before).find()) {
        continue;
      }
      add(sentences, text, from, m.start());
      from = m.end();
    }
    add(sentences, text, from, text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String words = text.substring(start, Math.min(end, start + LONGEST));
    boolean row = words.indexOf('\t') >= 0 || words.charAt(0) == '|' || words.endsWith("|");
    sentences.add(
        new Sentence(
            start,
            end,
            words.replaceAll("[\\s\\u00a0]+", " ").replace('’', '\'').toLowerCase(Locale.ROOT),
            row));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}

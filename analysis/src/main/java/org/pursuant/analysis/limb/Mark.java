package org.pursuant.analysis.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mark such as `(a)` that can begin a part of a question.
///
/// @param text without brackets
/// @param row what it counts in, given the letters before it
/// @param at offset of its first bracket
/// @param end offset after its last bracket
record Mark(String text, Row row, int at, int end) {
  /// The opening bracket is sometimes left out: "a) bribery and (b) corruption".
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N})\\]])(?:\\(([a-z]|[ivx]{2,5}|[A-Z]|\\d{1,2})\\)|(?<=\\s)([a-h])\\))(?=[\\s\\p{L}\\p{N}£(])");

  /// "under section (a)" names a paragraph of an Act and asks nothing.
  private static final Pattern NAMES_A_PLACE =
      Pattern.compile(
          "(?i)\\b(?:section|paragraph|regulation|article|clause|schedule|rule|part|subsection|class|grade|category|group|tier|annex|table|option)s? {0,2}[\\d.A-Z]{0,8} {0,2}$");

  /// How far before a mark the name of such a place is looked for.
  private static final int PLACE_REACH = 40;

  private static final List<String> NUMERALS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  /// What a row counts in.
  enum Row {
    LETTERS,
    NUMERALS,
    CAPITALS,
    DIGITS
  }

  /// All marks of a text in order.
  static List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher m = MARK.matcher(text);
    String letter = "";
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - PLACE_REACH), m.start());
      if (NAMES_A_PLACE.matcher(before).find()) {
        continue;
      }
      String words = m.group(1) == null ? m.group(2) : m.group(1);
      Row row = row(words, letter);
      letter = row == Row.LETTERS ? words : letter;
      marks.add(new Mark(words, row, m.start(), m.end()));
    }
    return marks;
  }

  /// `(i)` is a letter only after `(h)`, `(v)` only after `(u)`.
  private static Row row(String mark, String letterBefore) {
    char c = mark.charAt(0);
    if (Character.isDigit(c)) {
      return Row.DIGITS;
    }
    if (Character.isUpperCase(c)) {
      return Row.CAPITALS;
    }
    boolean next = mark.length() == 1 && !letterBefore.isEmpty() && letterBefore.charAt(0) + 1 == c;
    return NUMERALS.contains(mark) && !next ? Row.NUMERALS : Row.LETTERS;
  }

  /// Its place in its row, from 1; 0 for a numeral beyond those known.
  int ordinal() {
    return switch (row) {
      case LETTERS, CAPITALS -> text.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
      case NUMERALS -> NUMERALS.indexOf(text) + 1;
      case DIGITS -> Integer.parseInt(text);
    };
  }

  /// The mark that stands at a place in a row.
  static String named(Row row, int ordinal) {
    return switch (row) {
      case LETTERS -> String.valueOf((char) ('a' + ordinal - 1));
      case CAPITALS -> String.valueOf((char) ('A' + ordinal - 1));
      case NUMERALS -> NUMERALS.get(ordinal - 1);
      case DIGITS -> Integer.toString(ordinal);
    };
  }
}

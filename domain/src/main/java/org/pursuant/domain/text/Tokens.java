package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into what is compared: words, runs of white space and single other characters, or
/// lines. Joined again the cuttings are the text.
final class Tokens {
  private Tokens() {}

  static List<String> words(String text) {
    List<String> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }

  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int newLine = text.indexOf('\n', at);
      int end = newLine < 0 ? text.length() : newLine + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    boolean word = Character.isLetterOrDigit(first) || opensNumber(text, start);
    if (!word && !blank(first)) {
      return at;
    }
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean goesOn = word ? Character.isLetterOrDigit(c) || joins(text, at) : blank(c);
      if (!goesOn) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /// The sign of a currency before a figure.
  private static boolean opensNumber(String text, int at) {
    return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /// An apostrophe or hyphen between letters, a comma or point between digits, a percent sign after
  /// one.
  private static boolean joins(String text, int at) {
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '\'', '’', '-' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
      case '%' -> Character.isDigit(before);
      default -> false;
    };
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

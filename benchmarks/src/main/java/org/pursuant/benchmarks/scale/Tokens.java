package org.pursuant.benchmarks.scale;

import java.util.Locale;

/// Cuts a text into words: runs of letters, and figures with the points and commas within them.
final class Tokens {
  private final String text;
  private int start;
  private int end;

  Tokens(String text) {
    this.text = text;
  }

  boolean next() {
    start = end;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    end = start;
    while (end < text.length() && goesOn()) {
      end++;
    }
    return end > start;
  }

  private boolean goesOn() {
    char c = text.charAt(end);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == ',' || c == '.')
        && end > start
        && Character.isDigit(text.charAt(end - 1))
        && end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1));
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean figure() {
    return Character.isDigit(text.charAt(start));
  }

  String word() {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}

package org.pursuant.index;

import org.pursuant.domain.text.Sentences;

/// Where the sentences of a text begin: at its start, after a line's end, and after a full stop,
/// question or exclamation mark, unless that ends a title or abbreviation ("hon. Member").
final class SentenceStarts {
  private static final String CLOSING = "'\"’”)]";
  private static final String OPENING = "(\"“‘'";

  private final String text;

  SentenceStarts(String text) {
    this.text = text;
  }

  /// The last start at or before a place, but none further back than a limit; the limit itself
  /// where there is none.
  int lastAtOrBefore(int at, int limit) {
    for (int i = Math.min(at, text.length()); i > Math.max(limit, 0); i--) {
      if (isStart(i)) {
        return i;
      }
    }
    return Math.max(limit, 0);
  }

  /// Whether a sentence begins at a place.
  boolean isStart(int at) {
    if (at == 0) {
      return true;
    }
    if (at >= text.length()
        || !Character.isWhitespace(text.charAt(at - 1))
        || Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int end = at - 1;
    boolean newLine = false;
    while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
      newLine |= text.charAt(end) == '\n';
      end--;
    }
    return newLine || end < 0 || (opens(text.charAt(at)) && endsSentence(end));
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0;
  }

  private boolean endsSentence(int last) {
    int end = last;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return Sentences.endAt(text, end);
  }
}

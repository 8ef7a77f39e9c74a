package org.pursuant.analysis.mention;

import java.util.List;

/// Words that may be a name: tokens from one up to another, not included.
record Run(int from, int to) {
  int size() {
    return to - from;
  }

  /// What it is in the text.
  Span span(List<Token> tokens) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// The last word that is no year and no number.
  int headAt(List<Token> tokens) {
    int at = to - 1;
    while (at > from && tokens.get(at).isNumber()) {
      at--;
    }
    return at;
  }

  /// Its words as they are compared, without a leading article.
  String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
      if (token.genitive() && !token.text().endsWith("s")) {
        words.append("s");
      }
    }
    return words.toString();
  }
}

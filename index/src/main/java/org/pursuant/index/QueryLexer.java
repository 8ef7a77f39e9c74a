package org.pursuant.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.index.QueryToken.Kind;

/// Cuts a query into words, quoted phrases, brackets and operators. Used once.
final class QueryLexer {
  static final int MOST_TERMS = 64;
  static final int SHORTEST_PREFIX = 2;

  private static final EnglishText SOUGHT = new EnglishText(EnglishText.Form.SOUGHT);
  private static final EnglishText WRITTEN = new EnglishText(EnglishText.Form.WRITTEN);

  private final String in;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
  private int terms;
  private Reading.@Nullable Wrong wrong;

  QueryLexer(String in) {
    this.in = in;
  }

  /// What made the query unreadable, if anything did.
  Reading.@Nullable Wrong wrong() {
    return wrong;
  }

  /// The pieces, up to what is wrong.
  List<QueryToken> tokens() {
    while (wrong == null && at < in.length()) {
      next();
    }
    return tokens;
  }

  private void next() {
    char c = in.charAt(at);
    if (isGap(at)) {
      at++;
    } else if (isQuote(c)) {
      phrase();
    } else if (c == '(' || c == ')') {
      tokens.add(QueryToken.of(c == '(' ? Kind.OPEN : Kind.CLOSE, at++));
    } else if (c == '-') {
      minus();
    } else {
      word();
    }
  }

  /// A hyphen before something leaves it out; a hyphen or dash that stands alone says nothing.
  private void minus() {
    int start = at;
    while (at < in.length() && in.charAt(at) == '-') {
      at++;
    }
    if (at < in.length() && !isGap(at) && in.charAt(at) != ')') {
      tokens.add(QueryToken.of(Kind.NOT, start));
    }
  }

  private void phrase() {
    int start = at++;
    while (at < in.length() && !isQuote(in.charAt(at))) {
      at++;
    }
    if (at == in.length()) {
      fail("The quotation mark here is not closed. Add another \" where the phrase ends.", start);
      return;
    }
    String words = in.substring(start + 1, at++);
    int star = words.indexOf('*');
    if (star >= 0) {
      fail("A * does not work within quotation marks. Leave it out.", start + 1 + star);
    } else {
      text(words, start);
    }
  }

  private void word() {
    int start = at;
    while (at < in.length() && !endsWord(at)) {
      at++;
    }
    String word = in.substring(start, at);
    switch (word) {
      case "AND" -> tokens.add(QueryToken.of(Kind.AND, start));
      case "OR" -> tokens.add(QueryToken.of(Kind.OR, start));
      case "NOT" -> tokens.add(QueryToken.of(Kind.NOT, start));
      default -> {
        if (word.indexOf('*') >= 0) {
          prefix(word, start);
        } else {
          text(word, start);
        }
      }
    }
  }

  private void text(String words, int start) {
    List<String> found = SOUGHT.terms(words);
    Clause clause =
        switch (found.size()) {
          case 0 -> Clause.NOTHING;
          case 1 -> new Clause.Word(found.getFirst(), words);
          default -> new Clause.Phrase(found);
        };
    add(clause, found.size(), start);
  }

  private void prefix(String word, int start) {
    int star = word.indexOf('*');
    if (star == 0) {
      fail("A * cannot stand before or without letters. Write the beginning of the word.", start);
    } else if (star < word.length() - 1) {
      fail("A * can only stand at the end of a word, as in immigra*.", start + star);
    } else {
      List<String> found = WRITTEN.terms(word.substring(0, star));
      if (found.size() > 1) {
        fail("A * can only follow a single word without hyphens or signs.", start + star);
      } else if (found.isEmpty() || found.getFirst().length() < SHORTEST_PREFIX) {
        fail("At least two letters must stand before a *.", start + star);
      } else {
        add(new Clause.Prefix(found.getFirst()), 1, start);
      }
    }
  }

  private void add(Clause clause, int size, int start) {
    terms += size;
    if (terms > MOST_TERMS) {
      fail("That is too much to look for at once. Use at most " + MOST_TERMS + " words.", start);
    } else {
      tokens.add(new QueryToken(Kind.TEXT, clause, start));
    }
  }

  private void fail(String message, int position) {
    wrong = new Reading.Wrong(message, position);
  }

  private boolean endsWord(int i) {
    char c = in.charAt(i);
    return isGap(i) || isQuote(c) || c == '(' || c == ')';
  }

  /// White space; also a comma or semicolon that does not stand within a number.
  private boolean isGap(int i) {
    char c = in.charAt(i);
    if (c == ',' || c == ';') {
      return i + 1 >= in.length() || !Character.isDigit(in.charAt(i + 1));
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
  }
}

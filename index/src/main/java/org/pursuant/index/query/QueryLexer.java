package org.pursuant.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.index.query.QueryToken.Kind;

/// Cuts a query into words, quoted phrases, fields, brackets and operators. Used once.
final class QueryLexer {
  /// Letters and hyphens with a colon right after them.
  private static final Pattern FIELD = Pattern.compile("(\\p{Alpha}+(?:-\\p{Alpha}+)*):");

  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(.*))?");
  private static final String USUAL_DISTANCE = "8";

  private final String in;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;
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
    } else if (!field()) {
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
    tokens.add(QueryToken.of(Kind.QUOTED, in.substring(start + 1, at++), start));
  }

  /// Reads a field's name with its colon. Words before a colon are a field only where something
  /// follows without a blank, and are none in `https://`, nor where they say what a field looks
  /// for.
  private boolean field() {
    Matcher m = FIELD.matcher(in).region(at, in.length());
    boolean afterField = !tokens.isEmpty() && tokens.getLast().kind() == Kind.FIELD;
    if (afterField || !m.lookingAt() || in.startsWith("//", m.end())) {
      return false;
    }
    Optional<QueryField> field = QueryField.of(m.group(1));
    boolean follows = m.end() < in.length() && !isGap(m.end()) && in.charAt(m.end()) != ')';
    if (field.isEmpty() && !follows) {
      return false;
    }
    int start = at;
    at = m.end();
    if (field.isEmpty()) {
      fail(QueryField.insteadOf(m.group(1)), start);
    } else if (!follows) {
      fail(
          "What to look for must follow "
              + field.get().written()
              + ": without a blank, as in "
              + field.get().example()
              + ". To look for the word itself, leave out the colon.",
          start);
    } else {
      tokens.add(QueryToken.of(field.get(), start));
    }
    return true;
  }

  private void word() {
    int start = at;
    while (at < in.length() && !endsWord(at)) {
      at++;
    }
    String word = in.substring(start, at);
    Matcher near = NEAR.matcher(word);
    switch (word) {
      case "AND" -> tokens.add(QueryToken.of(Kind.AND, start));
      case "OR" -> tokens.add(QueryToken.of(Kind.OR, start));
      case "NOT" -> tokens.add(QueryToken.of(Kind.NOT, start));
      default -> {
        if (near.matches()) {
          String distance = near.group(1) == null ? USUAL_DISTANCE : near.group(1);
          tokens.add(QueryToken.of(Kind.NEAR, distance, start));
        } else {
          tokens.add(QueryToken.of(Kind.WORD, word, start));
        }
      }
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

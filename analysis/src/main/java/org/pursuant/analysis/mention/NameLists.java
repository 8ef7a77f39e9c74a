package org.pursuant.analysis.mention;

import java.util.List;
import java.util.Set;
import org.pursuant.domain.mention.NameKind;

/// Reads how a name goes on over commas ("Lamps, Wicks and Oil") and brackets ("Hedges (Wales)
/// Act").
final class NameLists {
  private final RunWords text;
  private final Pieces pieces;
  private final List<Token> tokens;

  NameLists(RunWords text, Pieces pieces) {
    this.text = text;
    this.pieces = pieces;
    this.tokens = text.tokens();
  }

  /// "Lamps, Wicks and Oil", where a department's name goes on or a head word ends the list.
  int listed(int start, int end) {
    if (tokens.get(end).isCapital()) {
      int seat = pieces.piece(end);
      if (text.isKnown(start, seat)) {
        return seat;
      }
    }
    boolean open = text.isOpen(start, end);
    if (!open && (HeadWords.kind(tokens.get(end - 1).lower()) != null && end - start > 1)) {
      return -1;
    }
    int at = end;
    while (at < tokens.size()
        && at - start < RunReader.LONGEST
        && tokens.get(at).gap() == Token.Gap.COMMA
        && tokens.get(at).isCapital()) {
      int to = pieces.piece(at);
      if (to - at > 4
          || HeadWords.kind(tokens.get(to - 1).lower()) != null && !isListPart(at, to)) {
        return -1;
      }
      at = to;
    }
    return at == end ? -1 : lastOfList(start, end, at, open);
  }

  private boolean isListPart(int from, int to) {
    return to - from == 1;
  }

  private int lastOfList(int start, int end, int at, boolean open) {
    int next = at + 1;
    boolean and =
        next < tokens.size()
            && tokens.get(at).lower().equals("and")
            && tokens.get(next).isCapital()
            && text.spaced(next);
    if (!and) {
      return -1;
    }
    int to = pieces.piece(next);
    NameKind kind = HeadWords.kind(tokens.get(new Run(next, to).headAt(tokens)).lower());
    boolean headed = kind != null && (kind.isLegislation() || endsList(tokens.get(to - 1).lower()));
    boolean places = text.isPlace(start, end) || text.isPlace(next, to);
    return open && (kind == null || RunWords.isDepartment(tokens.get(start).lower()))
            || headed && !places && to - next > 1
        ? to
        : -1;
  }

  private static boolean endsList(String lower) {
    return Set.of(
            "committee",
            "department",
            "agency",
            "authority",
            "council",
            "board",
            "service",
            "office")
        .contains(lower);
  }

  /// "Hedges (Wales) Act", "Hedges Regulations (England)".
  int bracketed(int end) {
    int close = end;
    while (close < tokens.size() && close - end < Pieces.LONGEST && insideBrackets(end, close)) {
      close++;
    }
    if (close >= tokens.size() || tokens.get(close).gap() != Token.Gap.CLOSE || close == end) {
      return bracketedLast(end, close);
    }
    boolean legal = false;
    if (tokens.get(close).isCapital()) {
      int to = pieces.piece(close);
      legal = text.isLegislation(to - 1) || text.isLegislation(new Run(close, to).headAt(tokens));
      return legal ? to : bracketedLast(end, close);
    }
    return bracketedLast(end, close);
  }

  private int bracketedLast(int end, int close) {
    boolean closed =
        close >= tokens.size() || tokens.get(close).gap().compareTo(Token.Gap.CLOSE) >= 0;
    return close > end && closed && text.isLegislation(end - 1) && text.isPlace(end, close)
        ? close
        : -1;
  }

  private boolean insideBrackets(int open, int at) {
    Token token = tokens.get(at);
    boolean small =
        token.lower().equals("and") || token.lower().equals("of") || token.lower().equals("etc");
    return (token.isCapital() || small || token.lower().equals("amendment"))
        && (at == open
            || token.gap() == Token.Gap.SPACE
            || token.gap() == Token.Gap.COMMA
            || token.gap() == Token.Gap.OPEN);
  }
}

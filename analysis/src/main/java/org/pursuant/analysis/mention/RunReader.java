package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;

/// Reads runs of capitalised words, with the small words that join them into one name: "Centre of
/// Expertise on Lantern Safety", "Hedges and Ditches Bill", "Department for Lamps, Wicks and Oil".
///
/// Whether a small word joins is decided from the words on its two sides. Each token is looked at a
/// bounded number of times.
final class RunReader {
  /// A run has hardly more words than this.
  static final int LONGEST = 20;

  private final List<Token> tokens;
  private final RunWords text;
  private final Pieces pieces;
  private final Connectors connectors;
  private final NameLists lists;

  RunReader(List<Token> tokens, KnownNames known, NameEvidence evidence) {
    this.tokens = tokens;
    text = new RunWords(tokens, known, evidence);
    pieces = new Pieces(text);
    connectors = new Connectors(text);
    lists = new NameLists(text, pieces);
  }

  /// In the order of the text; they do not overlap.
  List<Run> read() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (begins(at)) {
        Run run = from(at);
        runs.add(run);
        at = run.to();
      } else {
        at++;
      }
    }
    return runs;
  }

  private boolean begins(int at) {
    Token token = tokens.get(at);
    boolean led = at + 1 < tokens.size() && tokens.get(at + 1).isCapital() && text.spaced(at + 1);
    boolean yearFirst = led && token.isYear() && !text.isMonth(at - 1);
    boolean years = led && token.isNumber() && tokens.get(at + 1).text().equals("Year");
    return token.isCapital() || yearFirst || years || led && token.text().endsWith("-Year");
  }

  private Run from(int start) {
    int end = pieces.piece(start, false);
    while (end < tokens.size() && end - start < LONGEST && !closed(start, end)) {
      int next = joined(start, end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return new Run(start, end);
  }

  /// Whether nothing can follow: a genitive that owns what comes, or a year.
  private boolean closed(int start, int end) {
    Token last = tokens.get(end - 1);
    return last.genitive() || last.isYear() && end - start > 1;
  }

  /// The end with what a connecting word joins on; negative where nothing is joined.
  private int joined(int start, int end) {
    Token connector = tokens.get(end);
    if (connector.gap() == Token.Gap.COMMA) {
      return lists.listed(start, end);
    }
    if (connector.gap() == Token.Gap.OPEN) {
      return lists.bracketed(end);
    }
    if (connector.gap() != Token.Gap.SPACE || connector.isCapital()) {
      return -1;
    }
    int next = end + 1;
    boolean article =
        next < tokens.size() && tokens.get(next).lower().equals("the") && text.spaced(next);
    if (article) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).isCapital() || !text.spaced(next)) {
      return -1;
    }
    int to = pieces.piece(next);
    boolean listed =
        Word.isSmall(connector.lower())
            && !connector.lower().equals("the")
            && !CommonWords.leads(tokens.get(start).lower())
            && text.isKnown(start, to);
    if (listed) {
      return to;
    }
    return connectors.joins(start, end, connector.lower(), article, next, to) ? to : -1;
  }
}

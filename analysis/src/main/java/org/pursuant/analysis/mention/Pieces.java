package org.pursuant.analysis.mention;

import java.util.List;
import java.util.Set;

/// Reads the capitalised words that stand side by side, with nothing but genitives and numbers
/// between them.
final class Pieces {
  /// A piece has no more words than this.
  static final int LONGEST = 9;

  private static final Set<String> NUMBERED =
      Set.of("schedule", "phase", "stage", "tranche", "round", "project", "horizon", "annex", "ar");

  /// Verbs after which "I" speaks, besides auxiliaries and those in -ed.
  private static final Set<String> SPOKEN =
      Set.of("am", "met", "wrote", "gave", "made", "laid", "spoke", "meet", "refer", "also", "set");

  private final RunWords text;
  private final List<Token> tokens;

  Pieces(RunWords text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /// The end of the capitalised words from one on, which follows a connecting word.
  int piece(int start) {
    return piece(start, true);
  }

  /// The end of the capitalised words from one on that nothing parts.
  ///
  /// @param further whether they follow a connecting word
  int piece(int start, boolean further) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST && continues(start, end, further)) {
      end++;
    }
    return end;
  }

  private boolean continues(int start, int at, boolean further) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (!text.spaced(at)) {
      return false;
    }
    if (token.isNumber()) {
      return token.isYear() && !before.genitive() && !text.isMonth(at - 1)
          || NUMBERED.contains(before.lower()) && token.text().length() < 3;
    }
    if (!token.isCapital() || before.isYear() && at - start > 1 || isSpeaker(at)) {
      return false;
    }
    return !before.genitive() || ownsPart(start, at, further);
  }

  /// Whether "I" is who speaks rather than a number: "the Minister and I met", "Minister I wrote".
  private boolean isSpeaker(int at) {
    if (!tokens.get(at).text().equals("I")) {
      return false;
    }
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    return CommonWords.leads(next) || next.endsWith("ed") || SPOKEN.contains(next);
  }

  /// Whether a genitive is part of the name that goes on: "Children's Society", not "Home Office's
  /// Border Force".
  private boolean ownsPart(int start, int at, boolean further) {
    Token owner = tokens.get(at - 1);
    if (tokens.get(at).text().equals("Office") && at - start <= 3) {
      return true;
    }
    if (further && !RunWords.isFamily(owner.lower())) {
      return false;
    }
    boolean person = RunWords.isTitle(tokens.get(start));
    if (person) {
      return true;
    }
    boolean plain = CommonWords.isPlain(owner.lower()) && !RunWords.isFamily(owner.lower());
    boolean whole =
        at - start > 1 && HeadWords.kind(owner.lower()) != null && !owner.lower().endsWith("s");
    boolean ofPlace = at - start > 1 && text.isNameOfPlace(owner.text());
    return !plain
        && !whole
        && !ofPlace
        && !owner.isInitials()
        && !text.isPlace(start, at)
        && !text.isKnown(start, at);
  }
}

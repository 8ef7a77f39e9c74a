package org.pursuant.analysis.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the words off a run that lead to a name but are no part of it: an article, the first word
/// of a sentence.
final class Leads {
  private final List<Token> tokens;
  private final NameEvidence evidence;

  Leads(List<Token> tokens, NameEvidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
  }

  /// Without the words that lead to the name; null where nothing is left.
  @Nullable Run trimmed(Run whole) {
    int from = whole.from();
    while (from < whole.to() && isLead(new Run(from, whole.to()))) {
      from++;
    }
    while (from < whole.to() && !tokens.get(from).isCapital() && !tokens.get(from).isNumber()) {
      from++;
    }
    return from == whole.to() ? null : new Run(from, whole.to());
  }

  private boolean isLead(Run run) {
    Token token = tokens.get(run.from());
    String lower = token.lower();
    if (lower.equals("the")) {
      return true;
    }
    boolean starts = token.gap() == Token.Gap.STOP || token.gap() == Token.Gap.QUOTE;
    if (!starts || run.size() == 1) {
      return starts && run.size() == 1 && CommonWords.leads(lower);
    }
    if (evidence.isSeenWithin(LongForms.key(run.words(tokens)))) {
      return false;
    }
    boolean joined = !tokens.get(run.from() + 1).isCapital();
    return CommonWords.leads(lower) || !joined && isStray(run, lower);
  }

  /// Whether an ordinary word leads a sentence whose name is seen without it elsewhere.
  private boolean isStray(Run run, String lower) {
    return evidence.isOrdinary(lower)
        && run.size() > 1
        && evidence.isSeenWithin(LongForms.key(new Run(run.from() + 1, run.to()).words(tokens)));
  }
}

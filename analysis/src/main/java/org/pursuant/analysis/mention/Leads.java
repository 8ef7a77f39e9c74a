package org.pursuant.analysis.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.text.Months;

/// Takes the words off a run that lead to a name but are no part of it: an article, the first word
/// of a sentence, how Members are honoured, a month, the year of what is not made anew each year.
final class Leads {
  private static final Set<String> HONOURED = Set.of("rt", "hon");

  private static final Set<String> BEFORE_HONOURED =
      Set.of("my", "right", "honourable", "noble", "learned", "his", "her");

  private static final Set<String> MEMBERS =
      Set.of("friend", "friends", "member", "members", "gentleman", "gentlemen", "lady", "ladies");

  /// What names of these kinds begin with tells when, not which.
  private static final Set<NameKind> OF_NO_YEAR =
      EnumSet.of(NameKind.BODY, NameKind.PLACE, NameKind.PERSON, NameKind.OFFICE, NameKind.SYSTEM);

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
    if (lower.equals("the") || isHonour(run.from()) || isTime(run)) {
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

  /// "Rt Hon", "my noble Friend".
  private boolean isHonour(int at) {
    String lower = tokens.get(at).lower();
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    boolean honoured = at > 0 && isOfHonour(tokens.get(at - 1).lower());
    return HONOURED.contains(lower)
        || BEFORE_HONOURED.contains(lower) && (MEMBERS.contains(next) || isOfHonour(next))
        || MEMBERS.contains(lower) && honoured;
  }

  private static boolean isOfHonour(String lower) {
    return HONOURED.contains(lower) || BEFORE_HONOURED.contains(lower);
  }

  /// A month before a name that is met without it, or a year before what is not of a year.
  private boolean isTime(Run run) {
    if (run.size() < 2 || !tokens.get(run.from() + 1).isCapital()) {
      return false;
    }
    Run rest = new Run(run.from() + 1, run.to());
    Token first = tokens.get(run.from());
    if (first.isYear()) {
      NameKind kind =
          rest.size() > 1 ? NameWords.own(tokens, rest) : NameWords.single(tokens, rest);
      return first.genitive() || kind == null || OF_NO_YEAR.contains(kind);
    }
    boolean dated = run.from() > 0 && tokens.get(run.from() - 1).isNumber();
    return isMonth(first.text())
        && (dated || rest.size() == 1 || evidence.isSeenWithin(LongForms.key(rest.words(tokens))));
  }

  /// "March", "Mar-24".
  private static boolean isMonth(String text) {
    int hyphen = text.indexOf('-');
    boolean ofYear = hyphen > 0 && text.substring(hyphen + 1).matches("\\d{2,4}");
    return Months.exactly(ofYear ? text.substring(0, hyphen) : text) > 0;
  }

  /// Whether an ordinary word leads a sentence whose name is seen without it elsewhere.
  private boolean isStray(Run run, String lower) {
    return evidence.isOrdinary(lower)
        && run.size() > 1
        && evidence.isSeenWithin(LongForms.key(new Run(run.from() + 1, run.to()).words(tokens)));
  }
}

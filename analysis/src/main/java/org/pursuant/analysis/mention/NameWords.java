package org.pursuant.analysis.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;

/// Tells from its words, and from the words around it, what a name is of.
final class NameWords {
  /// What begins names of a kind.
  private static final Set<String> BODY_FIRST = Set.of("hmp", "raf", "hms", "hmyoi", "nhs", "hm");

  private static final Set<String> WORK_FIRST = Set.of("operation", "project");

  /// Offices that stand in front of the name of who holds them.
  private static final Set<String> BEFORE_NAMES =
      Set.of("minister", "president", "secretary", "chancellor", "ambassador", "governor");

  /// Head words that follow in small letters and tell what a name without one is of.
  private static final Set<NameKind> TELLING =
      Set.of(
          NameKind.PROGRAMME,
          NameKind.FUND,
          NameKind.STRATEGY,
          NameKind.REVIEW,
          NameKind.INQUIRY,
          NameKind.PUBLICATION,
          NameKind.CONSULTATION,
          NameKind.STATISTICS,
          NameKind.AGREEMENT);

  private NameWords() {}

  /// The kind that a name's own words tell; null where they tell none.
  static @Nullable NameKind own(List<Token> tokens, Run run) {
    int head = headAt(tokens, run);
    NameKind last = HeadWords.kind(tokens.get(head).lower());
    if (last != null && last.isLegislation() && !isCommittee(tokens, run)) {
      return run.size() > 1 ? last : null;
    }
    String first = tokens.get(run.from()).lower();
    if (RunWords.isTitle(tokens.get(run.from())) && run.size() > 1 && last == null) {
      return titled(tokens, run);
    }
    NameKind front = front(tokens, run);
    if (front != null) {
      return front;
    }
    if (last == null && run.size() > 1) {
      return BODY_FIRST.contains(first)
          ? NameKind.BODY
          : WORK_FIRST.contains(first) ? NameKind.PROGRAMME : null;
    }
    return run.size() > 1 ? last : null;
  }

  /// A person; what one made ("Dame Ada Quill's Study"); an office ("Lord Chief Justice"); null for
  /// a chair ("Professor of").
  private static @Nullable NameKind titled(List<Token> tokens, Run run) {
    if (tokens.subList(run.from(), run.to() - 1).stream().anyMatch(Token::genitive)) {
      return LastWords.kind(tokens, run);
    }
    String second = tokens.get(run.from() + 1).lower();
    return second.equals("chief") ? NameKind.OFFICE : second.equals("of") ? null : NameKind.PERSON;
  }

  /// The kind that a word by itself tells.
  static @Nullable NameKind single(List<Token> tokens, Run run) {
    return HeadWords.kind(tokens.get(run.from()).lower());
  }

  /// Whether the last words are no common ones and follow an office that stands in front of names:
  /// "President Quill".
  static boolean isOfficial(List<Token> tokens, Run run, NameEvidence evidence) {
    for (int at = run.from(); at < run.to() - 1; at++) {
      if (BEFORE_NAMES.contains(tokens.get(at).lower())
          && !tokens.get(at).genitive()
          && run.to() - at <= 4) {
        return tokens.subList(at + 1, run.to()).stream().allMatch(t -> isOfPerson(t, evidence));
      }
    }
    return false;
  }

  private static boolean isOfPerson(Token token, NameEvidence evidence) {
    return token.isCapital()
        && token.gap() == Token.Gap.SPACE
        && !token.isInitials()
        && !CommonWords.isPlain(token.lower())
        && !evidence.isCommon(token.lower());
  }

  /// "Public Bill Committee on the Hedges Bill".
  private static boolean isCommittee(List<Token> tokens, Run run) {
    int front = frontAt(tokens, run);
    return front >= 0 && tokens.get(front).lower().equals("committee");
  }

  /// The last word that is no number and stands in no brackets.
  static int headAt(List<Token> tokens, Run run) {
    int at = run.to() - 1;
    for (int open = run.from() + 1; open < run.to(); open++) {
      if (tokens.get(open).gap() == Token.Gap.OPEN && isBracketToEnd(tokens, open, run.to())) {
        at = open - 1;
        break;
      }
    }
    return new Run(run.from(), at + 1).headAt(tokens);
  }

  private static boolean isBracketToEnd(List<Token> tokens, int open, int to) {
    for (int at = open + 1; at < to; at++) {
      if (tokens.get(at).gap() == Token.Gap.CLOSE) {
        return false;
      }
    }
    return true;
  }

  /// The kind of the head word before the first connecting word.
  private static @Nullable NameKind front(List<Token> tokens, Run run) {
    int at = frontAt(tokens, run);
    return at < 0 ? null : HeadWords.front(tokens.get(at).lower(), tokens.get(at + 1).lower());
  }

  /// Where the head word before the first connecting word is; negative where there is none.
  static int frontAt(List<Token> tokens, Run run) {
    for (int at = run.from() + 1; at < run.to() - 1; at++) {
      Token token = tokens.get(at);
      if (!token.isCapital() && !token.isNumber() && !token.lower().equals("and")) {
        return HeadWords.kind(tokens.get(at - 1).lower()) == null ? -1 : at - 1;
      }
    }
    return -1;
  }

  /// The kind that the words after a name tell ("Homes for Ukraine scheme"); null where none do.
  static @Nullable NameKind following(List<Token> tokens, int after) {
    for (int at = after; at < Math.min(after + 2, tokens.size()); at++) {
      Token token = tokens.get(at);
      if (token.gap() != Token.Gap.SPACE || token.isCapital()) {
        return null;
      }
      NameKind kind = HeadWords.kind(token.lower());
      if (kind != null) {
        return TELLING.contains(kind) ? kind : null;
      }
      if (!token.lower().matches("statutory|grant|pilot|support|funding|national")) {
        return null;
      }
    }
    return null;
  }

  /// Whether nothing but words that tell nothing stands before the head word: "the National Board".
  static boolean isGeneric(List<Token> tokens, Run run) {
    int head = headAt(tokens, run);
    NameKind kind = HeadWords.kind(tokens.get(head).lower());
    boolean yearAlone = kind != null && kind.isLegislation() && head == run.from();
    if (kind == null || head + 1 < run.to() && !yearAlone) {
      return false;
    }
    boolean yearly = kind == NameKind.STATISTICS || tokens.get(head).lower().equals("budget");
    for (int at = run.from(); at < head; at++) {
      boolean year = tokens.get(at).isYear() && !yearly;
      if (!CommonWords.isGeneric(tokens.get(at).lower()) && !year) {
        return false;
      }
    }
    return true;
  }

  /// Whether every word is one that names nothing by itself.
  static boolean isPlain(List<Token> tokens, Run run) {
    for (Token token : tokens.subList(run.from(), run.to())) {
      String lower = token.lower();
      if (!CommonWords.isPlain(lower)
          && !CommonWords.isPlain(HeadWords.singular(lower))
          && !token.isNumber()) {
        return false;
      }
    }
    return true;
  }
}

package org.pursuant.analysis.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.person.Honorifics;
import org.pursuant.domain.text.Months;

/// The words of a text with what can be told of some of them by themselves: whether they are a
/// place, a whole name, legislation, or a name that goes on.
final class RunWords {
  private static final Set<String> FAMILY =
      Set.of(
          "king",
          "queen",
          "women",
          "men",
          "children",
          "people",
          "prime",
          "lord",
          "girls",
          "boys",
          "veterans",
          "victims",
          "patients",
          "farmers",
          "parents",
          "workers",
          "users",
          "citizens");

  private static final Set<String> DEPARTMENTS =
      Set.of("department", "office", "minister", "secretary", "service", "committee", "house");

  private final List<Token> tokens;
  private final KnownNames known;
  private final NameEvidence evidence;

  RunWords(List<Token> tokens, KnownNames known, NameEvidence evidence) {
    this.tokens = tokens;
    this.known = known;
    this.evidence = evidence;
  }

  List<Token> tokens() {
    return tokens;
  }

  NameEvidence evidence() {
    return evidence;
  }

  static boolean isTitle(@Nullable Token token) {
    return token != null && Honorifics.isTitle(token.lower()) && !token.isInitials();
  }

  /// Whether it is a word of people whose genitive is part of a name: "Children's Society".
  static boolean isFamily(String lower) {
    return FAMILY.contains(lower);
  }

  /// Whether it is a head word of a name that may go on with a list.
  static boolean isDepartment(String lower) {
    return DEPARTMENTS.contains(lower);
  }

  boolean isMonth(int at) {
    return at >= 0 && Months.exactly(tokens.get(at).text()) > 0;
  }

  boolean spaced(int at) {
    return tokens.get(at).gap() == Token.Gap.SPACE;
  }

  String words(int from, int to) {
    return new Run(from, to).words(tokens);
  }

  boolean isWholeName(int from, int to) {
    return isKnown(from, to) || to - from == 1 && tokens.get(from).isInitials();
  }

  /// Whether words are a whole name by themselves, with the head word last.
  boolean isWhole(int start, int end, String last) {
    return end - start > 1 && !isOpen(start, end) && HeadWords.kind(last) != null
        || isLegislation(end - 1) && end - start > 1;
  }

  /// Whether a name has its head word in front and goes on: "Department for Lamps".
  boolean isOpen(int start, int end) {
    for (int at = start + 1; at < end - 1; at++) {
      Token token = tokens.get(at);
      if (!token.isCapital() && HeadWords.goesOn(tokens.get(at - 1).lower(), token.lower())) {
        return HeadWords.kind(tokens.get(end - 1).lower()) == null || at + 2 == end;
      }
      if (token.lower().equals("for") && tokens.get(at - 1).lower().equals("state")) {
        return true;
      }
    }
    return false;
  }

  boolean isProperName(int from, int to) {
    if (isKnown(from, to)) {
      return true;
    }
    return to - from == 1
        && (tokens.get(from).isInitials() || evidence.isProper(tokens.get(from).lower()));
  }

  boolean isLegislation(int at) {
    int word = tokens.get(at).isYear() && at > 0 ? at - 1 : at;
    NameKind kind = HeadWords.kind(tokens.get(word).lower());
    return kind != null && kind.isLegislation();
  }

  /// Whether a closed list has them.
  boolean isKnown(int from, int to) {
    return known.find(LongForms.key(words(from, to))).isPresent();
  }

  boolean isPlace(int from, int to) {
    return known.isPlace(words(from, to));
  }

  boolean isNameOfPlace(String words) {
    return known.isPlace(words);
  }
}

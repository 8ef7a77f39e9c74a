package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the noun phrases of a sentence, forwards from a place.
final class NounPhrases {
  /// A phrase has no more words than this.
  static final int MOST_WORDS = 9;

  private final String sentence;
  private final List<Token> tokens;

  NounPhrases(String sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = tokens;
  }

  /// A noun phrase from a place on, with one "of" phrase.
  ///
  /// @param plural whether it must be of several things
  String phrase(int from, boolean plural) {
    int at = from;
    while (at < tokens.size() && determiner(tokens.get(at).text())) {
      at++;
    }
    List<Token> nouns = nouns(at);
    if (nouns.isEmpty() || plural && nouns.stream().noneMatch(t -> Vocabulary.plural(t.text()))) {
      return "";
    }
    int end = at + nouns.size();
    if (end + 1 < tokens.size() && tokens.get(end).text().equals("of")) {
      int next = end + 1;
      while (next < tokens.size() && determiner(tokens.get(next).text())) {
        next++;
      }
      List<Token> more = nouns(next);
      if (!more.isEmpty()) {
        return words(nouns).isEmpty() ? words(more) : between(nouns.getFirst(), more.getLast());
      }
    }
    return nouns.isEmpty() ? "" : words(nouns);
  }

  private static boolean determiner(String word) {
    return Set.of(
            "the", "a", "an", "all", "our", "their", "its", "these", "those", "this", "such",
            "some", "any", "other", "both")
        .contains(word);
  }

  /// The words up to what ends a noun phrase.
  List<Token> nouns(int from) {
    List<Token> nouns = new ArrayList<>();
    boolean plural = false;
    for (int at = from; at < tokens.size() && nouns.size() < MOST_WORDS; at++) {
      Token token = tokens.get(at);
      boolean joint = joint(at, nouns);
      if (!joint && ends(token, plural, nouns.isEmpty())) {
        break;
      }
      nouns.add(token);
      plural |= Vocabulary.plural(token.text());
    }
    while (!nouns.isEmpty() && !nouns.getLast().word()) {
      nouns.removeLast();
    }
    return nouns;
  }

  /// "and" between two capitalised words is part of a name.
  private boolean joint(int at, List<Token> nouns) {
    String word = tokens.get(at).text();
    return (word.equals("and") || word.equals("&"))
        && !nouns.isEmpty()
        && nouns.getLast().capital()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).capital();
  }

  /// Whether a noun phrase ends before a word.
  ///
  /// @param plural whether it has a noun in the plural
  /// @param first whether it has no word yet
  static boolean ends(Token token, boolean plural, boolean first) {
    String word = token.text();
    if (!token.word()
        || token.digits() && !word.matches("\\d+[a-z].*")
        || Vocabulary.function(word)) {
      return true;
    }
    boolean verbal = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    return !first && Vocabulary.verb(word) && !token.capital()
        || plural && verbal && !token.capital();
  }

  /// The words as they stand in the sentence; empty where they name nothing.
  String words(List<Token> phrase) {
    boolean nothing =
        phrase.stream()
            .allMatch(
                t -> SubjectWords.isNoNoun(t.text()) || t.text().endsWith("ed") && !t.capital());
    boolean time =
        phrase.getLast().text().matches("years?|months?|periods?|days?|weeks?|gestation|old");
    return nothing || time ? "" : between(phrase.getFirst(), phrase.getLast());
  }

  private String between(Token first, Token last) {
    return sentence.substring(first.start(), last.end());
  }
}

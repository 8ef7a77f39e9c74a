package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.figure.Unit;

/// Finds what a number counts, or what money is for.
final class Subjects {
  private static final int MOST_WORDS = 9;
  private static final int MOST_BACK = 12;

  /// Words for money that say nothing of what it is for.
  private static final Set<String> MONEY_WORDS =
      Set.of(
          "investment",
          "funding",
          "package",
          "fund",
          "grant",
          "grants",
          "boost",
          "uplift",
          "allocation",
          "budget",
          "settlement",
          "worth",
          "support",
          "cash",
          "money",
          "capital",
          "programme",
          "resource",
          "spending",
          "increase",
          "decrease",
          "reduction",
          "rise",
          "fall",
          "total",
          "loan",
          "loans");

  private static final Set<String> LEADS =
      Set.of("for", "in", "on", "into", "of", "towards", "through", "to", "from");

  /// What says a number of a noun.
  private static final Set<String> SAYS =
      Set.of(
          "was",
          "is",
          "were",
          "are",
          "be",
          "been",
          "of",
          "at",
          "by",
          "stood",
          "stands",
          "totalled",
          "totalling",
          "total",
          "reached",
          "has",
          "had",
          "have",
          "as",
          "increased",
          "decreased",
          "rose",
          "fell",
          "reduced",
          "fallen",
          "risen",
          "from",
          "worth",
          "costs",
          "cost",
          "amounted",
          "equates",
          "equated",
          "spent",
          "to");

  /// What may stand beside that.
  private static final Set<String> FILLS =
      Set.of(
          "a",
          "an",
          "the",
          "currently",
          "now",
          "over",
          "around",
          "about",
          "approximately",
          "more",
          "than",
          "up",
          "just",
          "some",
          "estimated",
          "nearly",
          "almost",
          "under",
          "least",
          "will",
          "would",
          "further",
          "additional");

  /// What is no noun by itself.
  private static final Set<String> NO_NOUNS =
      Set.of(
          "available",
          "more",
          "each",
          "additional",
          "higher",
          "lower",
          "less",
          "extra",
          "such",
          "new",
          "further",
          "other",
          "annual",
          "annually",
          "total",
          "compared",
          "worth",
          "one",
          "two",
          "part",
          "excess",
          "average",
          "increase",
          "decrease",
          "reduction",
          "rise",
          "period",
          "value",
          "rate",
          "level",
          "year",
          "years",
          "day",
          "month",
          "amount",
          "figure",
          "addition");

  private final String sentence;
  private final List<Token> tokens;
  private final List<Times.Found> times;

  Subjects(String sentence, List<Token> tokens, List<Times.Found> times) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.times = times;
  }

  /// The words of what a number counts; empty where that cannot be told.
  ///
  /// @param start of the number with its bound
  /// @param end behind the number and its unit
  String of(int start, int end, Unit unit) {
    int after = 0;
    while (after < tokens.size() && tokens.get(after).start() < end) {
      after++;
    }
    String words =
        switch (unit) {
          case Unit.Count _ -> counted(after);
          case Unit.Money _ -> paidFor(after);
          case Unit.Percent _ -> share(after);
          case Unit.Duration _, Unit.Measure _ -> led(after, Set.of("of"));
        };
    return words.isEmpty() ? before(start) : words;
  }

  private String counted(int after) {
    if (after < tokens.size() && text(after).equals("of")) {
      // "Requirement 3 of the Order" counts nothing.
      boolean named = after > 1 && tokens.get(after - 2).capital() && after > 2;
      return named ? "" : phrase(after + 1, false);
    }
    return phrase(after, true);
  }

  private String paidFor(int after) {
    int at = skipTimes(after);
    List<Token> direct = nouns(at);
    boolean says =
        direct.stream()
            .anyMatch(t -> !MONEY_WORDS.contains(t.text().toLowerCase(java.util.Locale.ROOT)));
    String phrase = says ? phrase(at, false) : "";
    if (!phrase.isEmpty()) {
      return phrase;
    }
    at = skipTimes(at + direct.size());
    return led(at, LEADS);
  }

  private String share(int after) {
    String of = led(after, Set.of("of"));
    if (!of.isEmpty()) {
      return of;
    }
    List<Token> direct = nouns(after);
    String led = led(after + direct.size(), LEADS);
    return direct.isEmpty()
        ? ""
        : led.isEmpty()
            ? words(direct)
            : words(direct) + " " + text(after + direct.size()) + " " + led;
  }

  /// The phrase after one of some prepositions.
  private String led(int at, Set<String> leads) {
    if (at >= tokens.size() || !leads.contains(tokens.get(at).text())) {
      return "";
    }
    int first = at + 1;
    boolean purpose =
        tokens.get(at).text().equals("to") && first < tokens.size() && !tokens.get(first).capital();
    String verb =
        purpose && !Vocabulary.function(tokens.get(first).text()) ? tokens.get(first).text() : "";
    String phrase = phrase(verb.isEmpty() ? first : first + 1, false);
    if (verb.isEmpty() || phrase.isEmpty()) {
      return phrase;
    }
    int begins = tokens.get(first).start();
    return sentence.substring(begins, sentence.indexOf(phrase, begins) + phrase.length());
  }

  /// Passes over "this year", "in 2023-24", "a year", "over three years" and the like.
  private int skipTimes(int from) {
    int at = from;
    boolean moved = true;
    while (moved && at < tokens.size()) {
      moved = false;
      for (Times.Found time : times) {
        int begins = tokens.get(at).start();
        boolean here = begins == time.start();
        boolean led =
            at + 1 < tokens.size()
                && tokens.get(at + 1).start() == time.start()
                && Vocabulary.function(tokens.get(at).text());
        if (here || led) {
          while (at < tokens.size() && tokens.get(at).start() < time.end()) {
            at++;
          }
          moved = true;
          break;
        }
      }
      if (!moved && each(at)) {
        at += 2;
        moved = true;
      }
    }
    return at;
  }

  private boolean each(int at) {
    String word = tokens.get(at).text();
    return at + 1 < tokens.size()
        && (word.equals("a") || word.equals("per") || word.equals("each") || word.equals("every"))
        && Set.of("year", "month", "week", "annum", "day").contains(tokens.get(at + 1).text());
  }

  /// A noun phrase from a place on, with one "of" phrase.
  ///
  /// @param plural whether it must be of several things
  private String phrase(int from, boolean plural) {
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
  private List<Token> nouns(int from) {
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

  private static boolean ends(Token token, boolean plural, boolean first) {
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

  /// The noun that a number is said of: "the number of places was 400", "funding of £2 million".
  private String before(int start) {
    int at = -1;
    while (at + 1 < tokens.size() && tokens.get(at + 1).start() < start) {
      at++;
    }
    int least = Math.max(0, at - MOST_BACK);
    boolean said = false;
    while (at >= least && (SAYS.contains(text(at)) || FILLS.contains(text(at)))) {
      said |= SAYS.contains(text(at));
      at--;
    }
    if (!said) {
      return "";
    }
    List<Token> nouns = new ArrayList<>();
    boolean of = false;
    while (at >= least && nouns.size() < MOST_WORDS) {
      Token token = tokens.get(at);
      boolean joins = token.text().equals("of") && !nouns.isEmpty() && !of;
      if (!joins && ends(token, false, false)) {
        break;
      }
      of |= joins;
      nouns.add(token);
      at--;
    }
    Collections.reverse(nouns);
    while (!nouns.isEmpty() && nouns.getFirst().text().equals("of")) {
      nouns.removeFirst();
    }
    return nouns.isEmpty() ? "" : words(nouns);
  }

  private String text(int at) {
    return tokens.get(at).text();
  }

  /// The words as they stand in the sentence; empty where they name nothing.
  private String words(List<Token> phrase) {
    boolean nothing =
        phrase.stream()
            .allMatch(t -> NO_NOUNS.contains(t.text()) || t.text().endsWith("ed") && !t.capital());
    boolean time =
        phrase.getLast().text().matches("years?|months?|periods?|days?|weeks?|gestation|old");
    return nothing || time ? "" : between(phrase.getFirst(), phrase.getLast());
  }

  private String between(Token first, Token last) {
    return sentence.substring(first.start(), last.end());
  }
}

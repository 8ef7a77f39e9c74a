package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.figure.Unit;

/// Finds what a number counts, or what money is for.
final class Subjects {
  private static final int MOST_BACK = 12;

  private static final Set<String> LEADS =
      Set.of("for", "in", "on", "into", "of", "towards", "through", "to", "from");

  private final String sentence;
  private final List<Token> tokens;
  private final List<Times.Found> times;
  private final NounPhrases phrases;

  Subjects(String sentence, List<Token> tokens, List<Times.Found> times) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.times = times;
    this.phrases = new NounPhrases(sentence, tokens);
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
      return named ? "" : phrases.phrase(after + 1, false);
    }
    return phrases.phrase(after, true);
  }

  private String paidFor(int after) {
    int at = skipTimes(after);
    List<Token> direct = phrases.nouns(at);
    boolean says = direct.stream().anyMatch(t -> !SubjectWords.isMoney(t.text()));
    String phrase = says ? phrases.phrase(at, false) : "";
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
    List<Token> direct = phrases.nouns(after);
    String led = led(after + direct.size(), LEADS);
    return direct.isEmpty()
        ? ""
        : led.isEmpty()
            ? phrases.words(direct)
            : phrases.words(direct) + " " + text(after + direct.size()) + " " + led;
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
    String phrase = phrases.phrase(verb.isEmpty() ? first : first + 1, false);
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

  /// The noun that a number is said of: "the number of places was 400", "funding of £2 million".
  private String before(int start) {
    int at = -1;
    while (at + 1 < tokens.size() && tokens.get(at + 1).start() < start) {
      at++;
    }
    int least = Math.max(0, at - MOST_BACK);
    boolean said = false;
    while (at >= least && (SubjectWords.says(text(at)) || SubjectWords.fills(text(at)))) {
      said |= SubjectWords.says(text(at));
      at--;
    }
    if (!said) {
      return "";
    }
    List<Token> nouns = new ArrayList<>();
    boolean of = false;
    while (at >= least && nouns.size() < NounPhrases.MOST_WORDS) {
      Token token = tokens.get(at);
      boolean joins = token.text().equals("of") && !nouns.isEmpty() && !of;
      if (!joins && NounPhrases.ends(token, false, false)) {
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
    return nouns.isEmpty() ? "" : phrases.words(nouns);
  }

  private String text(int at) {
    return tokens.get(at).text();
  }
}

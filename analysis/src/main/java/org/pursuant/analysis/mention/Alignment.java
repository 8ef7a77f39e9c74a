package org.pursuant.analysis.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well words spell an abbreviation, in the way of Schwartz and Hearst (2003): every letter of
/// it occurs in the words in order, the first one at the beginning of the first word. Other than
/// there, all ways are weighed and the cheapest counts, so that the words begin where they best
/// should.
///
/// Free are a letter at the beginning of a word and small words left out. A letter that goes on the
/// one before it (the X of TOEX), one from within a word, a small word that lends a capital letter
/// and a weighty word left out cost, in rising order.
final class Alignment {
  /// More than any words may cost.
  static final int IMPOSSIBLE = 1000;

  private static final int MIXED = 1;
  private static final int CONTINUED = 2;
  private static final int SMALL_WORD = 2;
  private static final int CAPITAL_WITHIN = 1;
  private static final int WITHIN = 6;
  private static final int LEFT_OUT = 6;

  private static final String[] NUMBERS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private final String letters;
  private final List<Word> words;
  private final int[][] costs;

  /// @param letters those of the abbreviation, with digits and `&`, as written
  Alignment(String letters, List<Word> words) {
    this.letters = letters;
    this.words = words;
    this.costs = new int[letters.length() + 1][words.size() + 1];
    for (int[] row : costs) {
      Arrays.fill(row, -1);
    }
  }

  /// What it costs to read the abbreviation from a word on to the last one, each of the two lending
  /// at least a letter.
  int costFrom(int word) {
    boolean mixed = !words.get(word).isCapitalised() && words.getLast().isCapitalised();
    return Math.min(IMPOSSIBLE, (mixed ? MIXED : 0) + taking(0, word));
  }

  /// The cheapest way to read the letters from one on from the words from one on.
  private int rest(int letter, int word) {
    if (letter == letters.length()) {
      return word == words.size() ? 0 : IMPOSSIBLE;
    }
    if (word == words.size()) {
      return IMPOSSIBLE;
    }
    if (costs[letter][word] < 0) {
      int leftOut = words.get(word).isSmall() ? 0 : LEFT_OUT;
      costs[letter][word] =
          Math.min(IMPOSSIBLE, Math.min(taking(letter, word), leftOut + rest(letter, word + 1)));
    }
    return costs[letter][word];
  }

  /// The cheapest way in which the word lends one or more letters.
  private int taking(int letter, int at) {
    Word word = words.get(at);
    if (!begins(word, letter)) {
      return IMPOSSIBLE;
    }
    boolean lends = word.isSmall() && !word.isCapitalised();
    int cost = lends && Character.isUpperCase(letters.charAt(letter)) ? SMALL_WORD : 0;
    int best = cost + rest(letter + 1, at + 1);
    int position = 1;
    for (int next = letter + 1; next < letters.length(); next++) {
      int found = word.lower().indexOf(lower(next), position);
      if (found < 0) {
        break;
      }
      cost += within(word, found, found == position);
      position = found + 1;
      best = Math.min(best, cost + rest(next + 1, at + 1));
    }
    return best;
  }

  private static int within(Word word, int at, boolean continued) {
    char letter = word.text().charAt(at);
    if (continued) {
      return Character.isLowerCase(letter) ? CONTINUED : 0;
    }
    if (Character.isUpperCase(letter)) {
      // A part of its own (TransPennine), or out of the middle of another abbreviation.
      return Character.isLowerCase(word.text().charAt(at - 1)) ? CAPITAL_WITHIN : IMPOSSIBLE;
    }
    return WITHIN;
  }

  private boolean begins(Word word, int letter) {
    char sought = letters.charAt(letter);
    if (sought == '&') {
      return word.text().equals("&") || word.lower().equals("and");
    }
    if (Character.isDigit(sought) && word.lower().equals(NUMBERS[sought - '0'])) {
      return true;
    }
    return word.lower().charAt(0) == lower(letter).charAt(0);
  }

  private String lower(int letter) {
    return letters.substring(letter, letter + 1).toLowerCase(Locale.ROOT);
  }
}

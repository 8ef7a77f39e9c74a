package org.pursuant.index.query;

import java.util.List;
import org.pursuant.index.english.EnglishText;

/// Reads words and phrases that are looked for in texts, and counts them. Used for one query.
final class WordReader {
  static final int MOST_TERMS = 64;
  static final int SHORTEST_PREFIX = 2;

  private static final EnglishText SOUGHT = new EnglishText(EnglishText.Form.SOUGHT);
  private static final EnglishText WRITTEN = new EnglishText(EnglishText.Form.WRITTEN);

  private int terms;

  /// What a piece was read as.
  sealed interface Outcome {
    record Said(Clause clause) implements Outcome {}

    /// What is wrong.
    ///
    /// @param offset in the piece
    record Unclear(String message, int offset) implements Outcome {}
  }

  Outcome quoted(String words) {
    int star = words.indexOf('*');
    return star >= 0
        ? new Outcome.Unclear("A * does not work within quotation marks. Leave it out.", star + 1)
        : text(words, true);
  }

  Outcome word(String word) {
    return word.indexOf('*') >= 0 ? prefix(word) : text(word, false);
  }

  /// Counts something more that is looked for, unless it is too much.
  Outcome counted(Clause clause, int size) {
    terms += size;
    return terms > MOST_TERMS
        ? new Outcome.Unclear(
            "That is too much to look for at once. Use at most " + MOST_TERMS + " words.", 0)
        : new Outcome.Said(clause);
  }

  private Outcome text(String words, boolean quoted) {
    List<String> found = SOUGHT.terms(words);
    Clause clause =
        switch (found.size()) {
          case 0 -> Clause.All.NOTHING;
          case 1 -> new Clause.Word(found.getFirst(), words, quoted);
          default -> new Clause.Phrase(found, quoted);
        };
    return counted(clause, found.size());
  }

  private Outcome prefix(String word) {
    int star = word.indexOf('*');
    if (star == 0) {
      return new Outcome.Unclear(
          "A * cannot stand before or without letters. Write the beginning of the word.", 0);
    }
    if (star < word.length() - 1) {
      return new Outcome.Unclear("A * can only stand at the end of a word, as in immigra*.", star);
    }
    List<String> found = WRITTEN.terms(word.substring(0, star));
    if (found.size() > 1) {
      return new Outcome.Unclear(
          "A * can only follow a single word without hyphens or signs.", star);
    }
    return found.isEmpty() || found.getFirst().length() < SHORTEST_PREFIX
        ? new Outcome.Unclear("At least two letters must stand before a *.", star)
        : counted(new Clause.Prefix(found.getFirst()), 1);
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Condition.Named.Whose;

/// Proposes words that the record has for plain words that it has not. It only ever asks.
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int FEWEST_QUESTIONS = 2;

  /// A word that hardly any question has may be a misprint there too: then another is proposed that
  /// is found many times as often.
  private static final int MISPRINTS = 5;

  private static final int TIMES = 50;

  private Spelling() {}

  /// The query with other words in place of those that no question has, or hardly any; null where
  /// it has none such or nothing is near them.
  ///
  /// @param plain the query's plain words
  static @Nullable String corrected(String query, List<Clause> plain, IndexReader index)
      throws IOException {
    String corrected = query;
    for (Clause clause : plain) {
      if (clause instanceof Clause.Word word) {
        int having = having(word, index);
        String other = having > MISPRINTS ? null : other(word.written(), having, index);
        if (other != null) {
          corrected = replaced(corrected, word.written(), other);
        }
      }
    }
    return corrected.equals(query) ? null : corrected;
  }

  /// How many questions have a word, in their texts or as the name of who asks.
  private static int having(Clause.Word word, IndexReader index) throws IOException {
    String name = word.written().toLowerCase(Locale.ROOT);
    return index.docFreq(new Term(Everything.FIELD, word.term()))
        + index.docFreq(new Term(Fields.name(Whose.ASKER), name));
  }

  private static @Nullable String other(String written, int having, IndexReader index)
      throws IOException {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return null;
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST);
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(Everything.FIELD, word), 1, index, SuggestMode.SUGGEST_MORE_POPULAR);
    int fewest = Math.max(FEWEST_QUESTIONS, having * TIMES);
    return near.length == 0 || near[0].freq < fewest ? null : near[0].string;
  }

  private static String replaced(String query, String word, String other) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(query)
        .replaceFirst(Matcher.quoteReplacement(other));
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.english.EnglishText;

/// The telling words of a text that is not a query: those that are not grammar, the rarest of them
/// where there are many.
final class NearWords {
  /// What a word counts for once more by standing in the heading, or in the question or the answer:
  /// chosen on the training part of `evaluate search`.
  private static final float IN_HEADING = 1;

  private static final float IN_TEXT = 0.25f;

  /// What a word counts for in the names of who asks and of whom it is asked; chosen likewise.
  static final float IN_NAMES = 1.5f;

  private static final int MOST = 40;

  /// Words that questions are asked with, whatever they ask.
  private static final Set<String> OF_ASKING =
      Set.of(
          "ask",
          "secretary",
          "state",
          "minister",
          "step",
          "steps",
          "take",
          "taking",
          "taken",
          "plan",
          "plans",
          "make",
          "made",
          "he",
          "she",
          "they",
          "his",
          "her",
          "their",
          "will",
          "has",
          "have",
          "had",
          "been",
          "do",
          "does",
          "did",
          "not",
          "no",
          "any",
          "whether");

  private static final EnglishText SOUGHT = new EnglishText(EnglishText.Form.SOUGHT);

  private NearWords() {}

  /// Any of the text's words, the more the better.
  static BooleanQuery any(String text, IndexReader index) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : telling(text, index)) {
      add(any, Everything.FIELD, term, 1);
      add(any, Everything.NAMES, term, IN_NAMES);
      add(any, Text.HEADING.field(), term, IN_HEADING);
      add(any, Text.QUESTION.field(), term, IN_TEXT);
      add(any, Text.ANSWER.field(), term, IN_TEXT);
    }
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, String field, String term, float weight) {
    any.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
  }

  private static List<String> telling(String text, IndexReader index) throws IOException {
    Set<String> different = new LinkedHashSet<>(SOUGHT.terms(text));
    different.removeIf(t -> QueryBuilder.isGrammar(t) || OF_ASKING.contains(t));
    if (different.size() <= MOST) {
      return List.copyOf(different);
    }
    record Counted(String term, long questions) {}
    List<Counted> counted = new ArrayList<>();
    for (String term : different) {
      long most = 0;
      for (Text field : Text.values()) {
        most = Math.max(most, index.docFreq(new Term(field.field(), term)));
      }
      counted.add(new Counted(term, most));
    }
    return counted.stream()
        .sorted(Comparator.comparingLong(Counted::questions))
        .limit(MOST)
        .map(Counted::term)
        .toList();
  }
}

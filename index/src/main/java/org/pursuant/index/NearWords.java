package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.pursuant.domain.question.Addressee;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.english.EnglishText;

/// The telling words of a text that is not a query: those that are not grammar, the rarest of them
/// where there are many.
final class NearWords {
  /// What a word counts for in the names of who asks and of whom it is asked, where few are given.
  static final float IN_NAMES = 1.5f;

  /// What a word counts for in the heading, where few are given.
  private static final float IN_HEADING = 1.5f;

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

  /// What a text tells.
  static Told told(Addressee text, IndexReader index) throws IOException {
    List<String> telling = telling(text.matter(), index);
    Length length = text.asks() ? Length.DRAFT : Length.of(telling.size());
    return new Told(any(telling, length), each(telling, index), marked(telling), length);
  }

  /// What a text tells.
  ///
  /// @param any any of its words, the more and the rarer the better
  /// @param each scores the share of its words that a question has, each counted by how rare it is:
  ///   1 for all, however long the question is and wherever they stand
  /// @param marked finds its words where they stand in the texts that are shown
  record Told(BooleanQuery any, BooleanQuery each, BooleanQuery marked, Length length) {}

  /// Few words name a heading and a Member; of a draft it is all one where its words stand.
  private static BooleanQuery any(List<String> telling, Length length) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : telling) {
      add(any, Everything.FIELD, term, 1);
      add(any, Everything.NAMES, term, length.between(IN_NAMES, 0));
      add(any, Text.HEADING.field(), term, length.between(IN_HEADING, 0));
    }
    return any.build();
  }

  private static BooleanQuery marked(List<String> telling) {
    BooleanQuery.Builder marked = new BooleanQuery.Builder();
    for (String term : telling) {
      for (Text text : Text.values()) {
        add(marked, text.field(), term, 1);
      }
    }
    return marked.build();
  }

  private static BooleanQuery each(List<String> telling, IndexReader index) throws IOException {
    Map<Term, Double> rarity = new LinkedHashMap<>();
    for (String word : telling) {
      Term term = new Term(Everything.FIELD, word);
      int having = index.docFreq(term);
      if (having > 0) {
        rarity.put(term, Math.log(1 + index.numDocs() / (1.0 + having)));
      }
    }
    double whole = rarity.values().stream().mapToDouble(Double::doubleValue).sum();
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    rarity.forEach((term, rare) ->
        each.add(
            new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) (rare / whole)),
            Occur.SHOULD));
    return each.build();
  }

  /// How a text lies between a few words, which name what they seek by its heading and Member, and
  /// a whole draft, which asks, or else tells it at length. What each is worth at either end was
  /// chosen on the training part of `evaluate search`.
  ///
  /// @param share 0 for a few words, 1 for a draft
  record Length(float share) {
    static final Length DRAFT = new Length(1);

    private static final int FEW = 8;
    private static final int MANY = 12;

    static Length of(int telling) {
      return new Length(Math.clamp((telling - FEW) / (float) (MANY - FEW), 0, 1));
    }

    float between(float few, float draft) {
      return few + share * (draft - few);
    }
  }

  private static void add(BooleanQuery.Builder any, String field, String term, float weight) {
    if (weight > 0) {
      any.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }
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

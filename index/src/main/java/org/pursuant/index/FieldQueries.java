package org.pursuant.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pursuant.domain.search.SearchOutcome.Place;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.query.Clause;

/// Turns clauses into queries of a single text: those that a field names, and words near each
/// other.
final class FieldQueries {
  private final Text text;
  private final boolean marking;

  /// @param marking whether the query is for marking matches, in which what is left out and what
  ///   does not count has no part
  FieldQueries(Text text, boolean marking) {
    this.text = text;
    this.marking = marking;
  }

  static Text text(Place place) {
    return switch (place) {
      case HEADING -> Text.HEADING;
      case QUESTION -> Text.QUESTION;
      case ANSWER -> Text.ANSWER;
    };
  }

  /// The query of a clause in this text.
  ///
  /// @param clause of words alone
  Query of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> new TermQuery(term(word.term()));
      case Clause.Phrase phrase ->
          new PhraseQuery(text.field(), phrase.terms().toArray(String[]::new));
      case Clause.Prefix prefix -> new PrefixQuery(term(prefix.beginning()));
      case Clause.Near near -> near(near);
      case Clause.Any any -> any(any.choices());
      case Clause.All all -> all(all);
      case Clause.In _, Clause.Filter _ ->
          throw new IllegalArgumentException("no words: " + clause);
    };
  }

  private Term term(String words) {
    return new Term(text.field(), words);
  }

  private Query any(List<Clause> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    choices.forEach(c -> any.add(of(c), Occur.SHOULD));
    return any.build();
  }

  private Query all(Clause.All clause) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean telling = !clause.required().stream().allMatch(QueryBuilder::isGrammar);
    for (Clause required : clause.required()) {
      if (!telling || !QueryBuilder.isGrammar(required)) {
        all.add(of(required), Occur.MUST);
      } else if (!marking) {
        all.add(of(required), Occur.FILTER);
      }
    }
    if (clause.required().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    if (!marking) {
      clause.excluded().forEach(c -> all.add(of(c), Occur.MUST_NOT));
    }
    return all.build();
  }

  /// The parts count as words do; that they stand near each other decides.
  Query near(Clause.Near near) {
    Query together = new IntervalQuery(text.field(), intervals(near));
    if (marking) {
      return together;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(together, Occur.FILTER);
    near.parts().forEach(part -> all.add(of(part), Occur.SHOULD));
    return all.build();
  }

  private IntervalsSource intervals(Clause.Near near) {
    List<IntervalsSource> parts = new ArrayList<>();
    near.parts().forEach(p -> parts.add(source(p)));
    int between = (near.distance() - 1) * (parts.size() - 1);
    return Intervals.maxgaps(
        between,
        parts.size() == 2
            ? Intervals.unorderedNoOverlaps(parts.getFirst(), parts.getLast())
            : Intervals.unordered(parts.toArray(IntervalsSource[]::new)));
  }

  private IntervalsSource source(Clause part) {
    return switch (part) {
      case Clause.Word word -> Intervals.term(word.term());
      case Clause.Phrase phrase -> Intervals.phrase(phrase.terms().toArray(String[]::new));
      case Clause.Any any ->
          Intervals.or(any.choices().stream().map(this::source).toArray(IntervalsSource[]::new));
      case Clause.Prefix _, Clause.Near _, Clause.In _, Clause.Filter _, Clause.All _ ->
          throw new IllegalArgumentException("cannot stand near: " + part);
    };
  }
}

package org.pursuant.index;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.pursuant.domain.question.Uin;
import org.pursuant.index.Fields.Text;
import org.pursuant.index.query.Clause;

/// Queries that match what those of [QueryBuilder] match, and are quicker: words are looked for in
/// [Everything]. What they make of a match tells which may be among the best, and not their order.
final class QuickQueries {
  private static final float IN_HEADING = 1.5f;

  private QuickQueries() {}

  /// Whether they are quicker for a clause: where it has several words that may stand anywhere.
  static boolean help(Clause clause) {
    return switch (clause) {
      case Clause.All(List<Clause> required, List<Clause> _) -> several(required);
      case Clause.Any(List<Clause> choices) -> several(choices);
      default -> false;
    };
  }

  private static boolean several(List<Clause> clauses) {
    return clauses.stream().filter(QuickQueries::isAnywhere).limit(2).count() == 2;
  }

  private static boolean isAnywhere(Clause clause) {
    return clause instanceof Clause.Word
        || clause instanceof Clause.Any any
            && any.choices().stream().anyMatch(Clause.Word.class::isInstance);
  }

  /// What matches a clause.
  static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Any(List<Clause> choices) -> any(choices);
      case Clause.All all -> all(all);
      case Clause.Phrase _, Clause.Prefix _, Clause.Near _, Clause.In _, Clause.Filter _ ->
          QueryBuilder.matching(clause);
    };
  }

  /// What matches a clause that they help with, those first that may be among the best: as in the
  /// whole formula, a word counts for more in the heading.
  static Query leading(Clause clause) {
    if (clause instanceof Clause.Any(List<Clause> choices)) {
      return leading(choices);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(of(clause), Occur.MUST);
    if (clause instanceof Clause.All all) {
      addHeadings(query, all.required());
    }
    return query.build();
  }

  /// Any of some clauses, those first that may be among the best.
  static Query leading(List<Clause> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    choices.forEach(c -> any.add(of(c), Occur.SHOULD));
    addHeadings(any, choices);
    return any.build();
  }

  private static void addHeadings(BooleanQuery.Builder query, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Word word && !QueryBuilder.isGrammar(word)) {
        Query heading = new TermQuery(new Term(Text.HEADING.field(), word.term()));
        query.add(new BoostQuery(heading, IN_HEADING), Occur.SHOULD);
      }
    }
  }

  private static Query any(List<Clause> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    choices.forEach(c -> any.add(of(c), Occur.SHOULD));
    return any.build();
  }

  private static Query word(Clause.Word word) {
    Query having = new TermQuery(new Term(Everything.FIELD, word.term()));
    return Uin.parse(word.written())
        .<Query>map(uin ->
            new BooleanQuery.Builder()
                .add(having, Occur.SHOULD)
                .add(QueryBuilder.constant(uin, QueryBuilder.HAS_THE_UIN), Occur.SHOULD)
                .build())
        .orElse(having);
  }

  /// Words of grammar must be there and do not count, unless there is nothing else.
  private static Query all(Clause.All all) {
    boolean telling = !all.required().stream().allMatch(QueryBuilder::isGrammar);
    Predicate<Clause> counts = clause -> !telling || !QueryBuilder.isGrammar(clause);
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Clause required : all.required()) {
      builder.add(of(required), counts.test(required) ? Occur.MUST : Occur.FILTER);
    }
    if (all.required().isEmpty()) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    all.excluded().forEach(c -> builder.add(of(c), Occur.MUST_NOT));
    return builder.build();
  }
}

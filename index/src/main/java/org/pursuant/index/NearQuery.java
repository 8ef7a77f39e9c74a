package org.pursuant.index;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

/// What of a query may be met nearly, and what holds to the letter.
///
/// Its plain words may be met in part, or by meaning alone. Everything else (phrases, fields, what
/// is left out, filters) binds near hits as it binds all.
final class NearQuery {
  private final List<Clause> telling;
  private final Clause.All strict;

  NearQuery(Reading.Understood reading) {
    this.telling = reading.loose().stream().filter(c -> !QueryBuilder.isGrammar(c)).toList();
    this.strict = reading.strict();
  }

  /// Whether there is anything that may be met nearly.
  boolean possible() {
    return !telling.isEmpty();
  }

  /// The words to compare in meaning.
  String words() {
    return telling.stream().map(NearQuery::written).collect(Collectors.joining(" "));
  }

  /// The plain words, without those of grammar.
  List<Clause> telling() {
    return telling;
  }

  static String written(Clause loose) {
    return switch (loose) {
      case Clause.Word word -> word.written();
      case Clause.Phrase phrase -> String.join("-", phrase.terms());
      default -> throw new IllegalArgumentException("not a plain word: " + loose);
    };
  }

  /// Any of the words, the more and the nearer to each other the better.
  Candidates.Sought any() {
    return new Candidates.Sought(QuickQueries.leading(telling), QueryBuilder.any(telling));
  }

  /// What every hit must meet.
  Query within(Filters filters) {
    boolean nothing = strict.required().isEmpty() && strict.excluded().isEmpty();
    Query must =
        nothing
            ? MatchAllDocsQuery.INSTANCE
            : new BooleanQuery.Builder().add(QueryBuilder.matching(strict), Occur.FILTER).build();
    return FilterQueries.within(must, filters);
  }
}

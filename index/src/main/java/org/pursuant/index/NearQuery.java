package org.pursuant.index;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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

  /// Any of the words, the more and the nearer to each other the better; words of the names of who
  /// asks and of whom it is asked count too, as for what is nearest to a text.
  Candidates.Sought any() {
    return new Candidates.Sought(
        withNames(QuickQueries.leading(telling)), withNames(QueryBuilder.any(telling)));
  }

  /// All of the words, each in a text or in the name of who asks or of whom it is asked. Of one
  /// word alone nothing, for whole departments have "health" in their name.
  Query allWithNames() {
    if (telling.size() < 2) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    telling.forEach(word -> all.add(having(word), Occur.MUST));
    return all.build();
  }

  private Query withNames(Query words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    for (Clause clause : telling) {
      if (clause instanceof Clause.Word word) {
        any.add(new BoostQuery(inNames(word), NearWords.IN_NAMES), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query inNames(Clause.Word word) {
    return new TermQuery(new Term(Everything.NAMES, word.term()));
  }

  /// What has a word, be it in a name.
  static Query having(Clause clause) {
    Query inTexts = QuickQueries.of(clause);
    return clause instanceof Clause.Word word
        ? new BooleanQuery.Builder()
            .add(inTexts, Occur.SHOULD)
            .add(inNames(word), Occur.SHOULD)
            .build()
        : inTexts;
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

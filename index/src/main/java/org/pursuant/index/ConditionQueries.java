package org.pursuant.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.index.query.Condition;

/// Turns what a question must be into what Lucene is asked.
final class ConditionQueries {
  private ConditionQueries() {}

  static Query of(Condition condition) {
    return switch (condition) {
      case Condition.OneOf(Facet facet, Set<String> values) -> oneOf(facet, values);
      case Condition.Named(var whose, List<String> words) ->
          all(words.stream().map(w -> term(Fields.name(whose), w)).toList());
      case Condition.Between(var day, LocalDate from, LocalDate to) ->
          between(
              switch (day) {
                case ASKED -> Fields.TABLED;
                case ANSWERED -> Fields.ANSWERED;
                case DUE -> Fields.DUE;
              },
              from,
              to);
      case Condition.Numbered(var uin) -> term(Fields.UIN, uin.value());
      case Condition.OfType(var type) -> term(Fields.TYPE, type.code());
      case Condition.Answered _ -> term(Fields.HAS, Fields.HAS_ANSWER);
      case Condition.Overdue(LocalDate asOf) ->
          all(
              List.of(
                  oneOf(Facet.STATUS, Set.of(Status.UNANSWERED.code(), Status.HOLDING.code())),
                  between(Fields.DUE, null, asOf.minusDays(1))));
    };
  }

  static Query oneOf(Facet facet, Collection<String> values) {
    String field = Fields.filter(facet);
    return values.size() == 1
        ? term(field, values.iterator().next())
        : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /// Days from one to another, both included; null for open ends.
  static Query between(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    return first > last
        ? new MatchNoDocsQuery("ends before it begins")
        : new IndexOrDocValuesQuery(
            LongPoint.newRangeQuery(field, first, last),
            NumericDocValuesField.newSlowRangeQuery(field, first, last));
  }

  private static Query all(List<Query> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(q -> all.add(q, Occur.FILTER));
    return all.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}

package org.pursuant.index;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchRequest.Filters;

/// Adds to a query what hits must be besides.
final class FilterQueries {
  private FilterQueries() {}

  static Query within(Query query, Filters filters) {
    if (filters.equals(Filters.NONE)) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    is(all, Facet.HOUSE, filters.house() == null ? null : filters.house().code());
    is(all, Facet.BODY, filters.body());
    is(all, Facet.ASKER, filters.asker() == null ? null : filters.asker().path());
    is(all, Facet.ANSWERER, filters.answerer() == null ? null : filters.answerer().path());
    is(all, Facet.PARTY, filters.party());
    between(all, Fields.TABLED, filters.tabledFrom(), filters.tabledTo());
    between(all, Fields.ANSWERED, filters.answeredFrom(), filters.answeredTo());
    if (!filters.statuses().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Status status : filters.statuses()) {
        any.add(term(Facet.STATUS, status.code()), Occur.SHOULD);
      }
      all.add(any.build(), Occur.FILTER);
    }
    for (Mark mark : filters.marks()) {
      all.add(term(Facet.MARK, mark.code()), Occur.FILTER);
    }
    return all.build();
  }

  private static void is(BooleanQuery.Builder all, Facet facet, @Nullable String value) {
    if (value != null) {
      all.add(term(facet, value), Occur.FILTER);
    }
  }

  private static Query term(Facet facet, String value) {
    return new TermQuery(new Term(Fields.filter(facet), value));
  }

  private static void between(
      BooleanQuery.Builder all, String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return;
    }
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    all.add(
        first > last
            ? new MatchNoDocsQuery("ends before it begins")
            : new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(field, first, last),
                NumericDocValuesField.newSlowRangeQuery(field, first, last)),
        Occur.FILTER);
  }
}

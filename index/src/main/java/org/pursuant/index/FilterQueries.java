package org.pursuant.index;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.AnsweringBodies;
import org.pursuant.domain.person.Party;
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
    is(all, Facet.BODY, filters.body() == null ? null : AnsweringBodies.slugOf(filters.body()));
    is(all, Facet.ASKER, filters.asker() == null ? null : filters.asker().path());
    is(all, Facet.ANSWERER, filters.answerer() == null ? null : filters.answerer().path());
    is(all, Facet.PARTY, filters.party() == null ? null : Party.nameOf(filters.party()));
    is(all, Facet.SESSION, filters.session());
    between(all, Fields.TABLED, filters.tabledFrom(), filters.tabledTo());
    between(all, Fields.ANSWERED, filters.answeredFrom(), filters.answeredTo());
    if (!filters.statuses().isEmpty()) {
      List<String> codes = filters.statuses().stream().map(Status::code).toList();
      all.add(ConditionQueries.oneOf(Facet.STATUS, codes), Occur.FILTER);
    }
    for (Mark mark : filters.marks()) {
      is(all, Facet.MARK, mark.code());
    }
    return all.build();
  }

  private static void is(BooleanQuery.Builder all, Facet facet, @Nullable String value) {
    if (value != null) {
      all.add(ConditionQueries.oneOf(facet, List.of(value)), Occur.FILTER);
    }
  }

  private static void between(
      BooleanQuery.Builder all, String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null || to != null) {
      all.add(ConditionQueries.between(field, from, to), Occur.FILTER);
    }
  }
}

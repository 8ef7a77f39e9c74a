package org.pursuant.index;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// What a query matches, without how much it counts: what only adds to a score is left out, so that
/// matches can be told without looking at how often or how near each other words stand.
final class Unscored {
  private Unscored() {}

  /// A query with the same matches, all of which count alike.
  static Query of(Query query) {
    return new ConstantScoreQuery(matching(query));
  }

  private static Query matching(Query query) {
    return switch (query) {
      case BoostQuery boost -> matching(boost.getQuery());
      case ConstantScoreQuery constant -> matching(constant.getQuery());
      case DisjunctionMaxQuery most -> any(most);
      case BooleanQuery all -> all(all);
      default -> query;
    };
  }

  private static Query any(DisjunctionMaxQuery most) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    most.getDisjuncts().forEach(d -> any.add(matching(d), Occur.SHOULD));
    return any.build();
  }

  private static Query all(BooleanQuery all) {
    boolean required = all.clauses().stream().anyMatch(BooleanClause::isRequired);
    boolean optional = required && all.getMinimumNumberShouldMatch() == 0;
    BooleanQuery.Builder builder =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
    for (BooleanClause clause : all.clauses()) {
      Query inner = matching(clause.query());
      switch (clause.occur()) {
        case MUST, FILTER -> builder.add(inner, Occur.FILTER);
        case MUST_NOT -> builder.add(inner, Occur.MUST_NOT);
        case SHOULD -> {
          if (!optional) {
            builder.add(inner, Occur.SHOULD);
          }
        }
      }
    }
    return builder.build();
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// What matches a query: the best hits, and all matches, to be counted.
///
/// @param best the hits down to the end of the page
/// @param total how many match
/// @param all by part of the index; empty where they are not counted by their values
record Matches(TopFieldDocs best, long total, Collection<MatchingDocs> all) {
  /// Scores every match while it is counted.
  static Matches atOnce(IndexSearcher searcher, Query query, Sort sort, int wanted, boolean counted)
      throws IOException {
    var top = new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE);
    if (!counted) {
      TopFieldDocs best = searcher.search(query, top);
      return new Matches(best, best.totalHits.value(), List.of());
    }
    Object[] found =
        searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    TopFieldDocs best = (TopFieldDocs) found[0];
    return new Matches(
        best, best.totalHits.value(), ((FacetsCollector) found[1]).getMatchingDocs());
  }

  /// Counts matches apart, so that those which cannot be among the best need not be scored.
  ///
  /// @param unscored has the same matches
  static Matches apart(
      IndexSearcher searcher, Query query, Query unscored, Sort sort, int wanted, boolean counted)
      throws IOException {
    TopFieldDocs best = searcher.search(query, new TopFieldCollectorManager(sort, wanted, wanted));
    Query matching = new ConstantScoreQuery(unscored);
    if (!counted) {
      return new Matches(best, searcher.count(matching), List.of());
    }
    Collection<MatchingDocs> all =
        searcher.search(matching, new FacetsCollectorManager()).getMatchingDocs();
    return new Matches(best, all.stream().mapToLong(MatchingDocs::totalHits).sum(), all);
  }
}

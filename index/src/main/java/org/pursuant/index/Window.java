package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// The best hits of a query by words and meaning together, those that match as written and those
/// that are only near. It depends on the query alone and not on the page asked for, so that pages
/// never overlap.
///
/// @param hits in order
/// @param near how many of them are only near
record Window(List<Ranked> hits, int near) {
  static final Window EMPTY = new Window(List.of(), 0);

  /// More near hits than these help nobody.
  private static final int MOST_NEAR = 40;

  /// A near hit that does not match all words must be at least this close in meaning.
  private static final float CLOSE = 0.42f;

  /// @param matching decides what matches as it is written, within its filters
  /// @param target null where meaning does not count
  static Window of(
      IndexSearcher searcher,
      NearQuery query,
      Query matching,
      SearchRequest request,
      byte @Nullable [] target)
      throws IOException {
    Candidates.Sought words = request.ranking() == Ranking.MEANING ? null : query.any();
    Candidates candidates = new Candidates(searcher, query.within(request.filters()));
    Map<Integer, Scores> found = candidates.of(words, target);
    Set<Integer> asWritten = DocumentScores.having(searcher, matching, found.keySet());
    Fusion fusion = new Fusion(request.ranking(), found);
    Set<Integer> named = DocumentScores.having(searcher, query.allWithNames(), found.keySet());
    return kept(new Placing(searcher).inOrder(found, fusion, asWritten), named);
  }

  /// @param named what has all words, names counted, and so need not be close in meaning
  private static Window kept(List<Ranked> ranked, Set<Integer> named) {
    List<Ranked> kept = new ArrayList<>();
    int near = 0;
    for (Ranked hit : ranked) {
      if (hit.asWritten()) {
        kept.add(hit);
      } else if (near < MOST_NEAR && (isClose(hit) || named.contains(hit.doc()))) {
        kept.add(hit);
        near++;
      }
    }
    return new Window(List.copyOf(kept), near);
  }

  private static boolean isClose(Ranked hit) {
    Float closeness = hit.closeness();
    return closeness != null && closeness >= CLOSE;
  }
}

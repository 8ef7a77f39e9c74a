package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.pursuant.index.Candidates.Scores;

/// Puts candidates in order: the best score first, the newer first among equals, then by id, so
/// that the same index and request always give the same order.
final class Placing {
  private final IndexSearcher searcher;

  Placing(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// @param asWritten the documents that match the query as it is written
  List<Ranked> inOrder(Map<Integer, Scores> candidates, Scoring scoring, Set<Integer> asWritten)
      throws IOException {
    record Placed(Ranked hit, long day) {}
    List<Placed> placed = new ArrayList<>();
    for (Map.Entry<Integer, Scores> candidate : candidates.entrySet()) {
      int doc = candidate.getKey();
      boolean matches = asWritten.contains(doc);
      long day = value(Fields.DAY, doc);
      float score = scoring.score(doc, candidate.getValue(), matches, day);
      Float closeness = candidate.getValue().closeness();
      Ranked hit = new Ranked(doc, value(Fields.ID, doc), score, closeness, matches);
      placed.add(new Placed(hit, day));
    }
    placed.sort(
        Comparator.<Placed>comparingDouble(p -> p.hit().score())
            .thenComparingLong(Placed::day)
            .reversed()
            .thenComparingLong(p -> p.hit().id()));
    return placed.stream().map(Placed::hit).toList();
  }

  private long value(String field, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase) ? values.longValue() : Long.MIN_VALUE;
  }
}

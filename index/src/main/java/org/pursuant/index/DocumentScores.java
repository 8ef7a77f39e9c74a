package org.pursuant.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// What a query makes of some documents, without looking at any other.
final class DocumentScores {
  private DocumentScores() {}

  /// The scores of those of the documents that match; the others are left out.
  static Map<Integer, Float> of(IndexSearcher searcher, Query query, Collection<Integer> docs)
      throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    each(searcher, query, ScoreMode.COMPLETE, docs, (doc, s) -> scores.put(doc, s.score()));
    return scores;
  }

  /// Those of the documents that match.
  static Set<Integer> having(IndexSearcher searcher, Query query, Collection<Integer> docs)
      throws IOException {
    Set<Integer> having = new HashSet<>();
    each(searcher, query, ScoreMode.COMPLETE_NO_SCORES, docs, (doc, _) -> having.add(doc));
    return having;
  }

  private interface Matching {
    void at(int doc, Scorer scorer) throws IOException;
  }

  private static void each(
      IndexSearcher searcher,
      Query query,
      ScoreMode mode,
      Collection<Integer> docs,
      Matching matching)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (int doc : docs.stream().sorted().toList()) {
      LeafReaderContext of = leaves.get(ReaderUtil.subIndex(doc, leaves));
      if (of != leaf) {
        leaf = of;
        scorer = weight.scorer(leaf);
      }
      if (scorer != null && matches(scorer, doc - of.docBase)) {
        matching.at(doc, scorer);
      }
    }
  }

  private static boolean matches(Scorer scorer, int doc) throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
    return at == doc;
  }
}

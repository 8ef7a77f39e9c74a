package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
  /// Fewer documents are scored before another thread is awake.
  private static final int WORTH_A_THREAD = 50;

  private DocumentScores() {}

  /// The scores of those of the documents that match; the others are left out.
  static Map<Integer, Float> of(IndexSearcher searcher, Query query, Collection<Integer> docs)
      throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (List<Scored> part : matching(searcher, query, ScoreMode.COMPLETE, docs)) {
      part.forEach(s -> scores.put(s.doc(), s.score()));
    }
    return scores;
  }

  /// Those of the documents that match.
  static Set<Integer> having(IndexSearcher searcher, Query query, Collection<Integer> docs)
      throws IOException {
    Set<Integer> having = new HashSet<>();
    for (List<Scored> part : matching(searcher, query, ScoreMode.COMPLETE_NO_SCORES, docs)) {
      part.forEach(s -> having.add(s.doc()));
    }
    return having;
  }

  private record Scored(int doc, float score) {}

  /// Looks at parts of the documents at once, each with scorers of its own.
  private static List<List<Scored>> matching(
      IndexSearcher searcher, Query query, ScoreMode mode, Collection<Integer> docs)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
    int[] sorted = docs.stream().mapToInt(Integer::intValue).sorted().toArray();
    int parts = Threads.parts(searcher, sorted.length / WORTH_A_THREAD);
    List<Callable<List<Scored>>> tasks = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = sorted.length * part / parts;
      int to = sorted.length * (part + 1) / parts;
      tasks.add(() -> matching(leaves, weight, mode, Arrays.copyOfRange(sorted, from, to)));
    }
    return Threads.all(tasks, parts > 1);
  }

  private static List<Scored> matching(
      List<LeafReaderContext> leaves, Weight weight, ScoreMode mode, int[] docs)
      throws IOException {
    List<Scored> matching = new ArrayList<>();
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (int doc : docs) {
      LeafReaderContext of = leaves.get(ReaderUtil.subIndex(doc, leaves));
      if (of != leaf) {
        leaf = of;
        scorer = weight.scorer(leaf);
      }
      if (scorer != null && matches(scorer, doc - of.docBase)) {
        matching.add(new Scored(doc, mode.needsScores() ? scorer.score() : 0));
      }
    }
    return matching;
  }

  private static boolean matches(Scorer scorer, int doc) throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    int at = matches.docID() < doc ? matches.advance(doc) : matches.docID();
    return at == doc;
  }
}

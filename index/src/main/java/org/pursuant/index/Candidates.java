package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// The questions that come into question: the best by words and the nearest by meaning, each with
/// both scores, whichever of the two brought it.
final class Candidates {
  /// How many are taken from either side. What stands lower in both is no candidate.
  static final int WINDOW = 200;

  /// How many of those that a quick query finds are scored by the whole one.
  private static final int LOOKED_AT = 3 * WINDOW;

  private final IndexSearcher searcher;
  private final Query filter;
  private final Map<Integer, Scores> found = new HashMap<>();

  /// @param words by BM25; 0 where no word matches
  /// @param closeness the cosine; null where the question has no vector or none was asked for
  record Scores(float words, @Nullable Float closeness) {}

  /// What is looked for by words.
  ///
  /// @param quick finds what may be among the best; may be the same
  /// @param whole tells what it counts for
  record Sought(Query quick, Query whole) {
    /// Whether what finds tells what it counts for, too.
    boolean isOne() {
      return quick.equals(whole);
    }
  }

  /// @param filter what all candidates must meet
  Candidates(IndexSearcher searcher, Query filter) {
    this.searcher = searcher;
    this.filter = filter;
  }

  /// The candidates by document.
  ///
  /// @param words null where words do not count
  /// @param target null where meaning does not count
  Map<Integer, Scores> of(@Nullable Sought words, byte @Nullable [] target) throws IOException {
    List<Integer> nearest = target == null ? List.of() : nearest(target);
    if (words != null) {
      addByWords(words, nearest);
    }
    if (target != null) {
      addCloseness(target, nearest);
    }
    return found;
  }

  /// The best by words; those that meaning brought are scored as if words had brought them.
  private void addByWords(Sought words, List<Integer> nearest) throws IOException {
    Map<Integer, Scores> scores = new HashMap<>();
    Set<Integer> unscored = new HashSet<>(nearest);
    List<Integer> quick = new ArrayList<>();
    for (ScoreDoc hit :
        Threads.over(searcher).search(filtered(words.quick()), LOOKED_AT).scoreDocs) {
      quick.add(hit.doc);
      if (words.isOne()) {
        scores.put(hit.doc, new Scores(hit.score, null));
      } else {
        unscored.add(hit.doc);
      }
    }
    unscored.removeAll(scores.keySet());
    DocumentScores.of(searcher, words.whole(), unscored)
        .forEach((doc, score) -> scores.put(doc, new Scores(score, null)));
    Set<Integer> best = new HashSet<>(nearest);
    best.addAll(best(quick, scores));
    scores.keySet().retainAll(best);
    found.putAll(scores);
  }

  private static List<Integer> best(List<Integer> docs, Map<Integer, Scores> scores) {
    return docs.stream()
        .sorted(
            Comparator.<Integer>comparingDouble(d -> words(scores, d))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(WINDOW)
        .toList();
  }

  private static float words(Map<Integer, Scores> scores, int doc) {
    Scores its = scores.get(doc);
    return its == null ? 0 : its.words();
  }

  private Query filtered(Query words) {
    return filter instanceof MatchAllDocsQuery
        ? words
        : new BooleanQuery.Builder().add(words, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private List<Integer> nearest(byte[] target) throws IOException {
    Query within = filter instanceof MatchAllDocsQuery ? null : filter;
    Query nearest = new NearestQuery(target, WINDOW, within);
    List<Integer> docs = new ArrayList<>();
    for (ScoreDoc hit : Threads.over(searcher).search(nearest, WINDOW).scoreDocs) {
      docs.add(hit.doc);
    }
    return docs;
  }

  private void addCloseness(byte[] target, List<Integer> nearest) throws IOException {
    nearest.forEach(doc -> found.putIfAbsent(doc, new Scores(0, null)));
    LeafReaderContext leaf = null;
    ByteVectorValues vectors = null;
    KnnVectorValues.@Nullable DocIndexIterator places = null;
    for (int doc : found.keySet().stream().sorted().toList()) {
      LeafReaderContext at = leafOf(doc);
      if (at != leaf) {
        leaf = at;
        vectors = leaf.reader().getByteVectorValues(Fields.VECTOR);
        places = vectors == null ? null : vectors.iterator();
      }
      if (vectors != null && places != null && reaches(places, doc - leaf.docBase)) {
        float cosine = Vectors.cosine(target, vectors.vectorValue(places.index()));
        found.computeIfPresent(doc, (_, s) -> new Scores(s.words(), cosine));
      }
    }
  }

  private static boolean reaches(DocIdSetIterator places, int doc) throws IOException {
    int at = places.docID() < doc ? places.advance(doc) : places.docID();
    return at == doc;
  }

  private LeafReaderContext leafOf(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}

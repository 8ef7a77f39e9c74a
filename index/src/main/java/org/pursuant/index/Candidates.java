package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final IndexSearcher searcher;
  private final Query filter;
  private final Map<Integer, Scores> found = new HashMap<>();

  /// @param words by BM25; 0 where no word matches
  /// @param closeness the cosine; null where the question has no vector or none was asked for
  record Scores(float words, @Nullable Float closeness) {}

  /// @param filter what all candidates must meet
  Candidates(IndexSearcher searcher, Query filter) {
    this.searcher = searcher;
    this.filter = filter;
  }

  /// The candidates by document.
  ///
  /// @param words null where words do not count
  /// @param target null where meaning does not count
  Map<Integer, Scores> of(@Nullable Query words, byte @Nullable [] target) throws IOException {
    if (words != null) {
      addByWords(words);
    }
    if (target != null) {
      List<Integer> nearest = nearest(target);
      if (words != null) {
        scoreByWords(words, nearest);
      }
      addCloseness(target, nearest);
    }
    return found;
  }

  private void addByWords(Query words) throws IOException {
    for (ScoreDoc hit : Threads.over(searcher).search(filtered(words), WINDOW).scoreDocs) {
      found.put(hit.doc, new Scores(hit.score, null));
    }
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

  /// Those that meaning brought get their score by words, as if words had brought them.
  private void scoreByWords(Query words, List<Integer> docs) throws IOException {
    List<Integer> missing = docs.stream().filter(d -> !found.containsKey(d)).toList();
    DocumentScores.of(searcher, words, missing)
        .forEach((doc, score) -> found.put(doc, new Scores(score, null)));
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

package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// Finds the questions nearest to a text in one state of the index.
final class NearestSearch {
  private final IndexSearcher searcher;
  private final NearestRequest request;
  private final byte @Nullable [] target;

  /// @param target the vector of the request's text; null where meaning does not count
  NearestSearch(IndexSearcher searcher, NearestRequest request, byte @Nullable [] target) {
    this.searcher = searcher;
    this.request = request;
    this.target = target;
  }

  List<Hit> hits() throws IOException {
    Query any = NearWords.any(request.text(), searcher.getIndexReader());
    boolean hasWords = any instanceof BooleanQuery all && !all.clauses().isEmpty();
    Query words = hasWords && request.ranking() != Ranking.MEANING ? any : null;
    Query filter = FilterQueries.within(MatchAllDocsQuery.INSTANCE, request.filters());
    Map<Integer, Scores> candidates = new Candidates(searcher, filter).of(words, target);
    List<Placed> ranked = ranked(candidates);
    HitReader reader =
        new HitReader(
            searcher,
            request.highlights(),
            words == null || !request.highlights() ? null : new Highlighter(searcher, words));
    List<Hit> hits = new ArrayList<>();
    for (Placed one : ranked.subList(0, Math.min(request.size(), ranked.size()))) {
      hits.add(reader.read(one.hit(), false, List.of()));
    }
    return hits;
  }

  private record Placed(Ranked hit, long day) {
    float score() {
      return hit.score();
    }

    long id() {
      return hit.id();
    }
  }

  private List<Placed> ranked(Map<Integer, Scores> candidates) throws IOException {
    Fusion fusion = new Fusion(request.ranking(), candidates);
    List<Placed> ranked = new ArrayList<>();
    for (Map.Entry<Integer, Scores> candidate : candidates.entrySet()) {
      int doc = candidate.getKey();
      ranked.add(
          new Placed(
              new Ranked(
                  doc,
                  value(Fields.ID, doc),
                  fusion.score(candidate.getValue()),
                  candidate.getValue().closeness()),
              value(Fields.DAY, doc)));
    }
    ranked.sort(
        Comparator.comparingDouble(Placed::score)
            .thenComparingLong(Placed::day)
            .reversed()
            .thenComparingLong(Placed::id));
    return ranked;
  }

  private long value(String field, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase) ? values.longValue() : Long.MIN_VALUE;
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// Finds the questions nearest to a text in one state of the index.
final class NearestSearch {
  /// What counts beside a few words, and beside a whole draft; chosen on the training part of
  /// `evaluate search`.
  private static final Fusion.Worth OF_FEW = new Fusion.Worth(0.3f, 0.05f);

  private static final Fusion.Worth OF_DRAFT = new Fusion.Worth(0.5f, 0.15f);

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
    NearWords.Sought sought =
        NearWords.any(Addressee.split(request.text()).matter(), searcher.getIndexReader());
    Query words = words(sought.words());
    Query filter = FilterQueries.within(MatchAllDocsQuery.INSTANCE, request.filters());
    Map<Integer, Scores> candidates =
        new Candidates(searcher, filter)
            .of(words == null ? null : new Candidates.Sought(words, words), target);
    Fusion fusion =
        new Fusion(request.ranking(), candidates, worth(sought.length()), request.today());
    List<Ranked> ranked = new Placing(searcher).inOrder(candidates, fusion, Set.of());
    Highlighter marks =
        words == null || !request.highlights() ? null : new Highlighter(searcher, words);
    HitReader reader = new HitReader(searcher, request.highlights(), marks);
    List<Hit> hits = new ArrayList<>();
    for (Ranked hit : ranked.subList(0, Math.min(request.size(), ranked.size()))) {
      hits.add(reader.read(hit, List.of()));
    }
    return hits;
  }

  private static Fusion.Worth worth(NearWords.Length length) {
    return new Fusion.Worth(
        length.between(OF_FEW.meaning(), OF_DRAFT.meaning()),
        length.between(OF_FEW.newness(), OF_DRAFT.newness()));
  }

  /// Null where words do not count or there are none that tell anything.
  private @Nullable Query words(BooleanQuery any) {
    return any.clauses().isEmpty() || request.ranking() == Ranking.MEANING ? null : any;
  }
}

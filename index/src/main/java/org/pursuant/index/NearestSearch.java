package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
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
import org.pursuant.index.NearWords.Told;

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
    Addressee asked = Addressee.split(request.text());
    Told told = NearWords.told(asked, searcher.getIndexReader());
    Query words = words(told.any());
    Query filter = FilterQueries.within(MatchAllDocsQuery.INSTANCE, request.filters());
    List<Own> own = own(asked);
    Map<Integer, Scores> candidates = candidates(words, filter);
    for (Own of : own) {
      candidates(words, both(filter, of.query())).forEach(candidates::putIfAbsent);
    }
    Nearness nearness =
        Nearness.of(searcher, candidates, request.ranking(), told, own, request.today());
    List<Ranked> ranked = new Placing(searcher).inOrder(candidates, nearness, Set.of());
    Highlighter marks =
        words == null || !request.highlights() ? null : new Highlighter(searcher, told.marked());
    HitReader reader = new HitReader(searcher, request.highlights(), marks);
    List<Hit> hits = new ArrayList<>();
    for (Ranked hit : ranked.subList(0, Math.min(request.size(), ranked.size()))) {
      hits.add(reader.read(hit, List.of()));
    }
    return hits;
  }

  /// Of whom it is asked and who asks, as far as is told and counts.
  private List<Own> own(Addressee asked) {
    List<Own> own = new ArrayList<>();
    if (request.ranking() == Ranking.HYBRID) {
      asked.office().ifPresent(o -> own.add(Own.ofOffice(o)));
      if (request.asker() != null) {
        own.add(Own.ofAsker(request.asker()));
      }
    }
    return own;
  }

  private Map<Integer, Scores> candidates(@Nullable Query words, Query filter) throws IOException {
    return new Candidates(searcher, filter)
        .of(words == null ? null : new Candidates.Sought(words, words), target);
  }

  private static Query both(Query filter, Query own) {
    return new BooleanQuery.Builder().add(filter, Occur.FILTER).add(own, Occur.FILTER).build();
  }

  /// Null where words do not count or there are none that tell anything.
  private @Nullable Query words(BooleanQuery any) {
    return any.clauses().isEmpty() || request.ranking() == Ranking.MEANING ? null : any;
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;

/// Answers one request from one state of the index.
final class Searching {
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.LONG);

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Reading reading;

  Searching(IndexSearcher searcher, SearchRequest request, Reading reading) {
    this.searcher = searcher;
    this.request = request;
    this.reading = reading;
  }

  SearchOutcome.Found found() throws IOException {
    Query query = FilterQueries.within(QueryBuilder.matching(reading), request.filters());
    int deepest = Math.max(1, searcher.getIndexReader().maxDoc());
    int wanted = Math.clamp((long) request.offset() + request.size(), 1, deepest);
    var top = new TopFieldCollectorManager(sort(), wanted, Integer.MAX_VALUE);
    if (!request.facets()) {
      TopFieldDocs docs = searcher.search(query, top);
      return found(docs, Map.of(), Map.of());
    }
    Object[] results =
        searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    Collection<MatchingDocs> all = ((FacetsCollector) results[1]).getMatchingDocs();
    return found((TopFieldDocs) results[0], FacetCounter.facets(all), FacetCounter.months(all));
  }

  private SearchOutcome.Found found(
      TopFieldDocs docs, Map<Facet, List<FacetCount>> facets, Map<YearMonth, Long> months)
      throws IOException {
    HitReader reader =
        new HitReader(searcher, request.highlights(), request.highlights() ? highlighter() : null);
    List<Hit> hits = new ArrayList<>();
    int end = Math.min(docs.scoreDocs.length, request.offset() + request.size());
    for (int i = request.offset(); i < end; i++) {
      ScoreDoc doc = docs.scoreDocs[i];
      Object[] values = ((FieldDoc) doc).fields;
      long id = (Long) values[values.length - 1];
      float score = values[0] instanceof Float relevance ? relevance : 0;
      hits.add(reader.read(new Ranked(doc.doc, id, score, null), true, List.of()));
    }
    return new SearchOutcome.Found(
        docs.totalHits.value(), 0, hits, facets, months, List.of(), null);
  }

  private @Nullable Highlighter highlighter() throws IOException {
    return reading instanceof Reading.Understood(Clause clause, var _)
        ? new Highlighter(searcher, QueryBuilder.marking(clause))
        : null;
  }

  /// Ties are broken by the newest, then by the id, so that pages of hits never overlap.
  private Sort sort() {
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byDay(true), BY_ID);
      case NEWEST -> new Sort(byDay(true), BY_ID);
      case OLDEST -> new Sort(byDay(false), BY_ID);
    };
  }

  /// Questions without a day come last either way.
  private static SortField byDay(boolean newestFirst) {
    long last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.DAY, SortField.Type.LONG, newestFirst, last);
  }
}

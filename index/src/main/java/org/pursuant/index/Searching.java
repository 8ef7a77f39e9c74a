package org.pursuant.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.index.query.Clause;
import org.pursuant.index.query.Reading;

/// Answers one request from one state of the index.
final class Searching {
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.LONG);

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final AskedQuery asked;
  private final Reading reading;
  private final @Nullable NearQuery near;
  private final byte @Nullable [] target;

  /// @param near what may be met nearly; null where everything holds to the letter
  /// @param target the vector of what is looked for; null where meaning does not count
  Searching(
      IndexSearcher searcher,
      SearchRequest request,
      AskedQuery asked,
      @Nullable NearQuery near,
      byte @Nullable [] target) {
    this.searcher = searcher;
    this.request = request;
    this.asked = asked;
    this.reading = asked.reading();
    this.near = near;
    this.target = target;
  }

  SearchOutcome.Found found() throws IOException {
    Query whole = QueryBuilder.matching(reading);
    Clause clause = loose();
    Query matching =
        FilterQueries.within(clause == null ? whole : QuickQueries.of(clause), request.filters());
    Window window =
        near == null ? Window.EMPTY : Window.of(searcher, near, matching, request, target);
    Matches matches = matches(clause, matching, whole);
    return found(
        window, matches, request.facets() ? FacetCounter.of(matches.all()) : FacetCounter.NONE);
  }

  /// @param clause see [#loose]
  /// @param matching decides what matches
  /// @param whole tells what a match counts for
  private Matches matches(@Nullable Clause clause, Query matching, Query whole) throws IOException {
    int deepest = Math.max(1, searcher.getIndexReader().maxDoc());
    int wanted = Math.clamp((long) request.offset() + request.size(), 1, deepest);
    IndexSearcher all = Threads.over(searcher);
    if (request.sort() != SearchRequest.Sort.RELEVANCE) {
      Query unscored = new ConstantScoreQuery(matching);
      return Matches.atOnce(all, unscored, sort(), wanted, request.facets());
    }
    if (clause == null) {
      return Matches.atOnce(all, matching, sort(), wanted, request.facets());
    }
    if (QuickQueries.help(clause)) {
      Query leading = FilterQueries.within(QuickQueries.leading(clause), request.filters());
      Query counting = QueryBuilder.counting(clause);
      return Matches.inSteps(all, leading, matching, counting, sort(), wanted, request.facets());
    }
    Query scored = FilterQueries.within(whole, request.filters());
    return Matches.apart(all, scored, matching, sort(), wanted, request.facets());
  }

  /// What is asked for, where it is asked for by one word or several that may stand anywhere.
  private @Nullable Clause loose() {
    return reading instanceof Reading.Understood(Clause clause, Uin uin)
            && uin == null
            && (QueryBuilder.oneWord(clause).isPresent() || QuickQueries.help(clause))
        ? clause
        : null;
  }

  private SearchOutcome.Found found(Window window, Matches matches, FacetCounter.Counts counts)
      throws IOException {
    HitReader reader = reader(highlighter());
    HitReader nearReader = reader(nearHighlighter());
    List<Ranked> page = page(window, matches.best());
    Map<Integer, List<String>> missing = missing(page);
    List<Hit> hits = new ArrayList<>();
    for (Ranked hit : page) {
      HitReader of = hit.asWritten() ? reader : nearReader;
      hits.add(of.read(hit, missing.getOrDefault(hit.doc(), List.of())));
    }
    return new SearchOutcome.Found(
        matches.total(),
        window.near(),
        hits,
        counts.facets(),
        counts.months(),
        asked.also(),
        Spelling.corrected(request.words(), asked.plain(), searcher.getIndexReader()));
  }

  /// The window first, then what else matches as written.
  private List<Ranked> page(Window window, TopFieldDocs docs) {
    List<Ranked> all = new ArrayList<>(window.hits());
    Set<Integer> placed = new HashSet<>();
    window.hits().forEach(h -> placed.add(h.doc()));
    for (ScoreDoc doc : docs.scoreDocs) {
      if (placed.add(doc.doc)) {
        all.add(ranked((FieldDoc) doc));
      }
    }
    int from = Math.min(request.offset(), all.size());
    return all.subList(from, Math.min(from + request.size(), all.size()));
  }

  private static Ranked ranked(FieldDoc doc) {
    long id = (Long) doc.fields[doc.fields.length - 1];
    float score = doc.fields[0] instanceof Float relevance ? relevance : 0;
    return new Ranked(doc.doc, id, score, null, true);
  }

  /// The plain words that near hits have not.
  private Map<Integer, List<String>> missing(List<Ranked> page) throws IOException {
    List<Integer> docs = page.stream().filter(h -> !h.asWritten()).map(Ranked::doc).toList();
    Map<Integer, List<String>> missing = new HashMap<>();
    if (near == null || docs.isEmpty()) {
      return missing;
    }
    for (Clause word : near.telling()) {
      Set<Integer> have = DocumentScores.having(searcher, NearQuery.having(word), docs);
      for (int doc : docs) {
        if (!have.contains(doc)) {
          missing.computeIfAbsent(doc, _ -> new ArrayList<>()).add(NearQuery.written(word));
        }
      }
    }
    return missing;
  }

  private HitReader reader(@Nullable Highlighter marks) throws IOException {
    return new HitReader(searcher, request.highlights(), marks);
  }

  /// What is near is marked where it has any of the plain words.
  private @Nullable Highlighter nearHighlighter() throws IOException {
    return near == null || !request.highlights()
        ? null
        : new Highlighter(searcher, QueryBuilder.markingAny(near.telling()));
  }

  private @Nullable Highlighter highlighter() throws IOException {
    return request.highlights() && reading instanceof Reading.Understood(Clause clause, var _)
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

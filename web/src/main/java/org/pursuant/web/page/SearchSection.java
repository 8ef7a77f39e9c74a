package org.pursuant.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Unreadable;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.web.feed.QuestionFeed;
import org.pursuant.web.feed.QuestionTable;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.ChosenFilters.Filter;
import org.pursuant.web.page.SearchQuery.Asked;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Search results as a page, as data, as a feed and as a table.
public final class SearchSection implements Section {
  /// A feed shows the latest changes among the newest questions: an answer to a question of last
  /// month belongs before an unanswered one of today.
  private static final int FEED_SCOPE = 400;

  private static final int FEED_ENTRIES = 50;
  private static final int TABLE_ROWS = 1000;

  private final Site site;

  public SearchSection(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/search", r -> read(r, this::results));
    routes.document("/search.atom", r -> read(r, asked -> feed(asked, r)));
    routes.document("/search.csv", r -> read(r, this::table));
  }

  private static Reply read(Request request, Function<Asked, Reply> then) {
    return switch (SearchReader.read(request)) {
      case Asked asked -> then.apply(asked);
      case SearchQuery.Refused refused -> new Reply.Failure(refused.problem());
    };
  }

  private Reply results(Asked asked) {
    return switch (site.index().search(asked.request(site.today()))) {
      case Found found -> found(asked, found);
      case Unreadable unreadable ->
          new Reply.Page(
              unreadable(asked, unreadable),
              Problem.unreadableQuery(unreadable.message(), unreadable.position()));
    };
  }

  private Reply found(Asked asked, Found found) {
    int reachable =
        (int) Math.min(found.total(), (long) SearchQuery.MAX_PAGE * SearchQuery.PAGE_SIZE);
    int pages = Math.max(1, (reachable + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE);
    if (asked.page() > pages) {
      return Reply.notFound(
          "There is no page " + asked.page() + " of these results.",
          "The last page is " + pages + ".");
    }
    List<Filter> chosen = ChosenFilters.of(asked, found.facets(), site.record());
    return Reply.page(
        new SearchPage(
            asked.words(),
            inWords(asked.words(), chosen),
            asked.address(),
            asked.sort().name().toLowerCase(Locale.ROOT),
            found.total(),
            asked.page(),
            pages,
            resultsOf(found.hits()),
            chosen,
            FacetLinks.of(found.facets(), found.total(), asked.address()),
            counts(found.facets()),
            found.byMonth(),
            numbered(asked),
            null));
  }

  private List<SearchPage.Result> resultsOf(List<Hit> hits) {
    LocalDate today = site.today();
    Map<QuestionId, QuestionSummary> known = summaries(hits);
    List<SearchPage.Result> results = new ArrayList<>();
    for (Hit hit : hits) {
      QuestionSummary q = known.get(hit.id());
      if (q != null) {
        results.add(
            new SearchPage.Result(
                q, QuestionRow.of(q, today), hit.heading(), hit.question(), hit.answer()));
      }
    }
    return results;
  }

  /// Hits may name questions that the record no longer has, until the index has caught up.
  private Map<QuestionId, QuestionSummary> summaries(List<Hit> hits) {
    return site.record().summaries(hits.stream().map(Hit::id).toList()).stream()
        .collect(Collectors.toMap(QuestionSummary::id, q -> q, (a, _) -> a, LinkedHashMap::new));
  }

  private List<QuestionRow> numbered(Asked asked) {
    List<QuestionSummary> same =
        Uin.parse(asked.words()).map(uin -> site.record().findByUin(uin.value())).orElse(List.of());
    return same.size() < 2
        ? List.of()
        : same.stream().map(q -> QuestionRow.of(q, site.today())).toList();
  }

  private static String inWords(String words, List<Filter> chosen) {
    String filters = chosen.stream().map(Filter::words).collect(Collectors.joining(", "));
    if (words.isEmpty()) {
      return filters.isEmpty() ? "Everything in the record" : "Questions " + filters;
    }
    String quoted = "“" + words + "”";
    return filters.isEmpty() ? quoted : quoted + ", " + filters;
  }

  private static Map<String, List<FacetCount>> counts(Map<Facet, List<FacetCount>> facets) {
    Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
    facets.forEach((facet, list) -> counts.put(SearchTerms.parameter(facet), list));
    return counts;
  }

  private SearchPage unreadable(Asked asked, Unreadable unreadable) {
    String words = asked.words();
    int at = Math.clamp(unreadable.position(), 0, words.length());
    int end = at == words.length() ? at : words.offsetByCodePoints(at, 1);
    return new SearchPage(
        words,
        "“" + words + "”",
        asked.address(),
        "relevance",
        0,
        1,
        1,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        List.of(),
        new SearchPage.Trouble(
            unreadable.message(),
            words.substring(0, at),
            words.substring(at, end),
            words.substring(end)));
  }

  private Reply feed(Asked asked, Request request) {
    return listed(
        asked.plain(FEED_SCOPE, SearchRequest.Sort.NEWEST, site.today()),
        asked,
        (questions, words) ->
            new Reply.Document(
                "application/atom+xml; charset=utf-8",
                QuestionFeed.atom(
                    new QuestionFeed.Head(
                        request.origin(),
                        words,
                        asked.address().href(),
                        asked.address().href(".atom"),
                        site.clock().instant()),
                    latest(questions)),
                null));
  }

  private static List<QuestionSummary> latest(List<QuestionSummary> questions) {
    return questions.stream()
        .sorted(
            Comparator.comparing(
                QuestionSummary::changed, Comparator.nullsLast(Comparator.reverseOrder())))
        .limit(FEED_ENTRIES)
        .toList();
  }

  private Reply table(Asked asked) {
    return listed(
        asked.plain(TABLE_ROWS, asked.sort(), site.today()),
        asked,
        (questions, _) ->
            new Reply.Document(
                "text/csv; charset=utf-8", QuestionTable.csv(questions), "pursuant-search.csv"));
  }

  private Reply listed(SearchRequest request, Asked asked, Listing listing) {
    SearchOutcome outcome = site.index().search(request);
    return switch (outcome) {
      case Found found ->
          listing.of(
              List.copyOf(summaries(found.hits()).values()),
              inWords(asked.words(), ChosenFilters.of(asked, Map.of(), site.record())));
      case Unreadable u -> new Reply.Failure(Problem.unreadableQuery(u.message(), u.position()));
    };
  }

  @FunctionalInterface
  private interface Listing {
    Reply of(List<QuestionSummary> questions, String words);
  }
}

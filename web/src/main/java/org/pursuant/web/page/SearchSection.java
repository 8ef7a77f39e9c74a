package org.pursuant.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Unreadable;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.page.ChosenFilters.Filter;
import org.pursuant.web.page.SearchQuery.Asked;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;

/// Search results as a page and as data; what they are exported as is [SearchExports]'s.
public final class SearchSection implements Section {
  private final Site site;
  private final SearchExports exports;

  public SearchSection(Site site) {
    this.site = site;
    this.exports = new SearchExports(site);
  }

  @Override
  public void addTo(Routes routes) {
    routes.page("/search", r -> read(r, this::results));
    exports.addTo(routes);
  }

  static Reply read(Request request, Function<Asked, Reply> then) {
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
    int pages = SearchQuery.pages(found.total() + found.nearby());
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
            found.nearby(),
            asked.page(),
            pages,
            resultsOf(found.hits()),
            found.also(),
            found.didYouMean(),
            chosen,
            FacetLinks.of(found.facets(), found.total(), asked.address()),
            counts(found.facets()),
            found.byMonth(),
            numbered(asked),
            null));
  }

  private List<SearchPage.Result> resultsOf(List<Hit> hits) {
    LocalDate today = site.today();
    Map<QuestionId, QuestionSummary> known = summaries(site, hits);
    List<SearchPage.Result> results = new ArrayList<>();
    for (Hit hit : hits) {
      QuestionSummary q = known.get(hit.id());
      if (q != null) {
        results.add(SearchPage.Result.of(q, hit, today));
      }
    }
    return results;
  }

  /// Hits may name questions that the record no longer has, until the index has caught up.
  static Map<QuestionId, QuestionSummary> summaries(Site site, List<Hit> hits) {
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

  static String inWords(String words, List<Filter> chosen) {
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
        0,
        1,
        1,
        List.of(),
        List.of(),
        null,
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
}

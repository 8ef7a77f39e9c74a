package org.pursuant.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchOutcome.Unreadable;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.web.feed.QuestionFeed;
import org.pursuant.web.feed.QuestionTable;
import org.pursuant.web.page.SearchQuery.Asked;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section.Routes;
import org.pursuant.web.site.Site;

/// Search results to take away: as a feed, as a table, as lines of JSON. They hold only what
/// matches as written.
final class SearchExports {
  /// A feed shows the latest changes among the newest questions: an answer to a question of last
  /// month belongs before an unanswered one of today.
  private static final int FEED_SCOPE = 400;

  private static final int FEED_ENTRIES = 50;

  /// So many questions a table holds.
  static final int TABLE_ROWS = 1000;

  /// So many questions are sent as lines.
  static final int LINES = 10_000;

  private static final int AT_ONCE = 1000;

  private final Site site;

  SearchExports(Site site) {
    this.site = site;
  }

  void addTo(Routes routes) {
    routes.document("/search.atom", r -> SearchSection.read(r, asked -> feed(asked, r)));
    routes.document("/search.csv", r -> SearchSection.read(r, this::table));
    routes.document("/search.jsonl", r -> SearchSection.read(r, this::lines));
  }

  private Reply feed(Asked asked, Request request) {
    return listed(
        asked.plain(0, FEED_SCOPE, SearchRequest.Sort.NEWEST, site.today()),
        found ->
            new Reply.Document(
                "application/atom+xml; charset=utf-8",
                QuestionFeed.atom(
                    new QuestionFeed.Head(
                        request.origin(),
                        inWords(asked),
                        asked.address().href(),
                        asked.address().href(".atom"),
                        site.clock().instant()),
                    latest(questions(found.hits()))),
                null));
  }

  private String inWords(Asked asked) {
    return SearchSection.inWords(asked.words(), ChosenFilters.of(asked, Map.of(), site.record()));
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
        asked.plain(0, TABLE_ROWS, asked.sort(), site.today()),
        found ->
            new Reply.Document(
                "text/csv; charset=utf-8",
                QuestionTable.csv(questions(found.hits())),
                "pursuant-search.csv"));
  }

  private Reply lines(Asked asked) {
    return listed(
        asked.plain(0, AT_ONCE, asked.sort(), site.today()),
        first -> new Reply.Lines(each -> send(asked, first, each), "pursuant-search.jsonl"));
  }

  /// Sends what was found, then reads on. An index that grows meanwhile may shift questions from
  /// one reading to the next.
  private void send(Asked asked, Found first, Consumer<Object> each) {
    Found found = first;
    int sent = 0;
    while (!found.hits().isEmpty()) {
      questions(found.hits()).forEach(q -> each.accept(QuestionData.of(q)));
      sent += found.hits().size();
      if (sent >= Math.min(LINES, found.total())
          || !(site.index().search(asked.plain(sent, AT_ONCE, asked.sort(), site.today()))
              instanceof Found next)) {
        return;
      }
      found = next;
    }
  }

  private List<QuestionSummary> questions(List<Hit> hits) {
    List<Hit> asWritten = hits.stream().filter(h -> h.why().asWritten()).toList();
    return List.copyOf(SearchSection.summaries(site, asWritten).values());
  }

  private Reply listed(SearchRequest request, Listing listing) {
    return switch (site.index().search(request)) {
      case Found found -> listing.of(found);
      case Unreadable u -> new Reply.Failure(Problem.unreadableQuery(u.message(), u.position()));
    };
  }

  @FunctionalInterface
  private interface Listing {
    Reply of(Found found);
  }
}

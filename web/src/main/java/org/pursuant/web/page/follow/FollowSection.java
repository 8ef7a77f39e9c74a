package org.pursuant.web.page.follow;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.web.feed.NoticeFeed;
import org.pursuant.web.page.WantedSearch;
import org.pursuant.web.site.Following;
import org.pursuant.web.site.Problem;
import org.pursuant.web.site.Reply;
import org.pursuant.web.site.Request;
import org.pursuant.web.site.Section;
import org.pursuant.web.site.Site;
import org.pursuant.web.site.Submission;

/// Saved searches: the form that keeps one, the list of all, each with its page and feed, and its
/// removal.
public final class FollowSection implements Section {
  private static final int ON_A_PAGE = 50;
  private static final int IN_A_FEED = 100;

  private final Site site;
  private final Following following;

  public FollowSection(Site site) {
    this.site = site;
    this.following = site.following();
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .page("/follow", r -> wanted(r, search -> Reply.page(page(search, "", Set.of(), null))))
        .action("/follow", this::keep)
        .document("/followed/{id}.atom", r -> saved(r, search -> feed(search, r)))
        .page("/followed/{id}/remove", r -> saved(r, this::removal))
        .action("/followed/{id}/remove", s -> saved(s.request(), this::remove))
        .page("/followed/{id}", r -> saved(r, search -> shown(search, r)))
        .page("/followed", _ -> Reply.page(new FollowedPage(all())))
        .action("/followed", this::keep);
  }

  private static Reply refused(Problem problem) {
    return new Reply.Failure(problem);
  }

  private Reply wanted(Request request, Function<WantedSearch.Read, Reply> then) {
    return switch (WantedSearch.of(request, site.record())) {
      case WantedSearch.Read read -> then.apply(read);
      case WantedSearch.Refused refused -> refused(refused.problem());
    };
  }

  private Reply saved(Request request, Function<SavedSearch, Reply> then) {
    return following
        .searches()
        .find(request.part("id"))
        .map(then)
        .orElseGet(() ->
            Reply.notFound(
                "There is no such saved search.",
                "It may have been removed; /followed lists those that there are."));
  }

  private static FollowPage page(
      WantedSearch.Read search, String name, Set<FollowedEvent> chosen, @Nullable Problem problem) {
    return new FollowPage(search, name, chosen.isEmpty() ? FollowedEvent.all() : chosen, problem);
  }

  private Reply keep(Submission submission) {
    Request sent = submission.asRequest();
    Set<FollowedEvent> events = EnumSet.noneOf(FollowedEvent.class);
    for (String code : sent.params("event")) {
      Optional<FollowedEvent> event = FollowedEvent.of(code);
      if (event.isEmpty()) {
        return refused(
            Problem.badParameter(
                "event", "it is none that can be followed", "Use one of: " + codes() + "."));
      }
      events.add(event.get());
    }
    return wanted(sent, search -> keep(search, sent.param("name").orElse(""), events));
  }

  private static String codes() {
    return Stream.of(FollowedEvent.values())
        .map(FollowedEvent::code)
        .collect(Collectors.joining(", "));
  }

  private Reply keep(WantedSearch.Read search, String name, Set<FollowedEvent> events) {
    if (search.words().isBlank() && search.filters().equals(Filters.NONE)) {
      return again(
          search,
          name,
          events,
          new Problem(
              400,
              "nothing-to-follow",
              "There is nothing to look for yet.",
              "Write at least one word, or begin from the results of a search."));
    }
    Keeping.Wish wish = new Keeping.Wish(name, search.words(), search.filters(), events, null);
    return switch (following.keeping().keep(wish)) {
      case Keeping.Outcome.Kept kept -> {
        following.wake().run();
        SavedSearch saved = kept.search();
        yield new Reply.Done(FollowData.url(saved), data(saved), true);
      }
      case Keeping.Outcome.Unreadable u ->
          again(search, name, events, Problem.unreadableQuery(u.message(), u.position()));
      case Keeping.Outcome.Refused r ->
          again(
              search,
              name,
              events,
              new Problem(
                  r.full() ? 409 : 400,
                  r.full() ? "too-many" : "bad-parameter",
                  r.message(),
                  r.hint()));
    };
  }

  private static Reply again(
      WantedSearch.Read search, String name, Set<FollowedEvent> events, Problem problem) {
    return new Reply.Page(page(search, name, events, problem), problem);
  }

  private List<FollowData> all() {
    return following.searches().all().reversed().stream().map(this::data).toList();
  }

  private FollowData data(SavedSearch search) {
    return FollowData.of(search, following.notices().count(search.id()));
  }

  /// One page of notices.
  ///
  /// @param next the number before which the next page begins; null on the last
  private record Some(List<Notice> notices, @Nullable Long next) {}

  private Some notices(SavedSearch search, Request request, int most) {
    long before =
        request
            .param("before")
            .filter(b -> b.matches("\\d{1,18}"))
            .map(Long::parseLong)
            .orElse(Long.MAX_VALUE);
    List<Notice> some = following.notices().latest(search.id(), before, most + 1);
    return some.size() > most
        ? new Some(some.subList(0, most), (Long) some.get(most - 1).number())
        : new Some(some, null);
  }

  private Reply shown(SavedSearch search, Request request) {
    Some some = notices(search, request, ON_A_PAGE);
    return Reply.page(
        new SavedSearchPage(
            search,
            WantedSearch.of(search.words(), search.filters(), site.record()),
            following.notices().count(search.id()),
            request.origin(),
            some.notices().stream().map(n -> NoticeRow.of(n, site)).toList(),
            next(some, FollowData.url(search)),
            following.keeping().trouble(search).orElse("")));
  }

  private static @Nullable String next(Some some, String path) {
    return some.next() == null ? null : path + "?before=" + some.next();
  }

  private Reply feed(SavedSearch search, Request request) {
    Some some = notices(search, request, IN_A_FEED);
    String path = FollowData.url(search) + ".atom";
    String before =
        request.param("before").map(b -> "?before=" + b.replaceAll("\\D", "")).orElse("");
    List<NoticeFeed.Item> items =
        some.notices().stream()
            .map(n -> NoticeRow.of(n, site))
            .map(row -> new NoticeFeed.Item(row.notice(), row.question()))
            .toList();
    return new Reply.Document(
        "application/atom+xml; charset=utf-8",
        NoticeFeed.atom(request.origin(), search, items, path + before, next(some, path)),
        null);
  }

  private Reply removal(SavedSearch search) {
    return Reply.page(new SavedSearchPage.Removal(search, following.notices().count(search.id())));
  }

  private Reply remove(SavedSearch search) {
    following.searches().remove(search.id());
    return new Reply.Done("/followed", Map.of("removed", search.id()), false);
  }
}

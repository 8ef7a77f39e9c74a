package org.pursuant.web.page.follow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.EventName;
import org.pursuant.web.page.WantedSearch;
import org.pursuant.web.page.follow.FollowData.NoticeData;
import org.pursuant.web.site.PageModel;

/// One saved search with what was told of it.
///
/// @param origin of the site, for the whole address of the feed
/// @param rows the latest first
/// @param next address of the page with the earlier ones; null on the last
/// @param trouble why it cannot be read any more, and so finds nothing; empty where it can
public record SavedSearchPage(
    SavedSearch search,
    WantedSearch.Read wanted,
    long count,
    String origin,
    List<NoticeRow> rows,
    @Nullable String next,
    String trouble)
    implements PageModel {

  @Override
  public String template() {
    return "savedsearch";
  }

  @Override
  public String title() {
    return search.name();
  }

  @Override
  public String words() {
    return search.words();
  }

  @Override
  public List<Alternate> alternates() {
    return List.of(new Alternate("application/atom+xml", search.name(), path() + ".atom"));
  }

  public String path() {
    return FollowData.url(search);
  }

  public String feed() {
    return origin + path() + ".atom";
  }

  /// What it asks for, as a sentence's part.
  public String asked() {
    String filters = String.join(", ", wanted.inWords());
    if (wanted.words().isEmpty()) {
      return filters.isEmpty() ? "everything" : "questions " + filters;
    }
    return "“" + wanted.words() + "”" + (filters.isEmpty() ? "" : ", " + filters);
  }

  public List<String> events() {
    return search.events().stream().sorted().map(EventName::of).toList();
  }

  public String since() {
    return Dates.of(search.since());
  }

  @Override
  public Object data() {
    return new Data(
        FollowData.of(search, count),
        rows.stream().map(r -> NoticeData.of(r.notice())).toList(),
        next == null ? null : next.replaceFirst("\\?", ".json?"));
  }

  private record Data(FollowData search, List<NoticeData> events, @Nullable String next) {}

  /// The question whether to remove it.
  public record Removal(SavedSearch search, long count) implements PageModel {
    @Override
    public String template() {
      return "unfollow";
    }

    @Override
    public String title() {
      return "Remove a saved search";
    }

    public String path() {
      return FollowData.url(search);
    }

    @Override
    public Object data() {
      return Map.of("search", FollowData.of(search, count));
    }
  }
}

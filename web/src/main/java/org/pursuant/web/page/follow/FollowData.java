package org.pursuant.web.page.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.FilterParameters;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.web.feed.NoticeFeed;
import org.pursuant.web.html.Links;

/// A saved search as JSON has it.
///
/// @param filters parameters of the search besides its words
/// @param events codes of what is told
/// @param since the first day whose events are told
/// @param url its page
/// @param feed its Atom feed
/// @param notices how many it has
public record FollowData(
    String id,
    String name,
    String words,
    Map<String, List<String>> filters,
    List<String> events,
    Instant created,
    LocalDate since,
    String url,
    String feed,
    long notices) {

  /// The data of a saved search.
  ///
  /// @param notices how many it has
  public static FollowData of(SavedSearch search, long notices) {
    return new FollowData(
        search.id(),
        search.name(),
        search.words(),
        FilterParameters.of(search.filters()),
        search.events().stream().sorted().map(FollowedEvent::code).toList(),
        search.created(),
        search.since(),
        url(search),
        url(search) + ".atom",
        notices);
  }

  static String url(SavedSearch search) {
    return "/followed/" + search.id();
  }

  /// A notice as JSON has it.
  ///
  /// @param id the same for good, as in the feed
  /// @param day on which it happened; null where no source states it
  /// @param question address of the question
  /// @param cause address of the question by which it happened; null where it was none
  public record NoticeData(
      String id,
      String event,
      @Nullable LocalDate day,
      Instant noticed,
      String question,
      String title,
      String detail,
      @Nullable String cause) {

    public static NoticeData of(Notice notice) {
      return new NoticeData(
          NoticeFeed.id(notice),
          notice.event().code(),
          notice.day(),
          notice.noticed(),
          Links.questionPath(notice.path()),
          notice.title(),
          notice.detail(),
          notice.cause() == null ? null : Links.questionPath(notice.cause()));
    }
  }
}

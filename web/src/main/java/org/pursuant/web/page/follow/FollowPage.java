package org.pursuant.web.page.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.web.html.EventName;
import org.pursuant.web.page.WantedSearch;
import org.pursuant.web.site.PageModel;
import org.pursuant.web.site.Problem;

/// The form by which a search is kept.
///
/// @param name as given so far; empty for none
/// @param chosen the events to tell of
/// @param problem what is wrong with what was sent; null where nothing was sent
public record FollowPage(
    WantedSearch.Read search, String name, Set<FollowedEvent> chosen, @Nullable Problem problem)
    implements PageModel {

  @Override
  public String template() {
    return "follow";
  }

  @Override
  public String title() {
    return "Follow a search";
  }

  @Override
  public String words() {
    return search.words();
  }

  /// An event that can be chosen.
  ///
  /// @param hint empty where the label says all
  public record Choice(String code, String label, String hint, boolean chosen) {}

  public List<Choice> choices() {
    return Stream.of(FollowedEvent.values())
        .map(e -> new Choice(e.code(), EventName.of(e), EventName.hint(e), chosen.contains(e)))
        .toList();
  }

  public int longestName() {
    return SavedSearch.LONGEST_NAME;
  }

  public int longestWords() {
    return SavedSearch.LONGEST_WORDS;
  }

  /// Parameters besides the words, for the form to carry along.
  public List<Map.Entry<String, String>> kept() {
    return search.parameters();
  }

  @Override
  public Object data() {
    return new Data(
        search.words(),
        search.inWords(),
        Stream.of(FollowedEvent.values()).map(FollowedEvent::code).toList());
  }

  private record Data(String words, List<String> filters, List<String> events) {}
}

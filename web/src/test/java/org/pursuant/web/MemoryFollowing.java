package org.pursuant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.pursuant.domain.follow.Finding;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Keeping;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.web.site.Following;

/// Saved searches held in memory, at most five.
final class MemoryFollowing implements SavedSearches, Notices {
  private static final int MOST = 5;

  private final Map<String, SavedSearch> searches = new LinkedHashMap<>();
  private final List<Notice> told = new ArrayList<>();
  private final Following port;
  private int woken;

  MemoryFollowing(QuestionIndex index, Clock clock) {
    Keeping keeping = new Keeping(this, index, clock, ZoneOffset.UTC, new Random(1), MOST);
    port = new Following(keeping, this, this, () -> woken++);
  }

  Following port() {
    return port;
  }

  int woken() {
    return woken;
  }

  void tell(String search, FollowedEvent event, String path, String title) {
    long number = told.size() + 1L;
    told.add(
        new Notice(
            number,
            search,
            path + "/" + event.code() + "/" + number,
            event,
            LocalDate.of(2031, 5, 20),
            RunningSite.NOW,
            new SourceId(SourceId.OFFICIAL, "999999"),
            path,
            title,
            "",
            null));
  }

  @Override
  public List<SavedSearch> all() {
    return List.copyOf(searches.values());
  }

  @Override
  public Optional<SavedSearch> find(String id) {
    return Optional.ofNullable(searches.get(id));
  }

  @Override
  public Optional<SavedSearch> keep(SavedSearch search, int most) {
    if (searches.size() >= most) {
      return Optional.empty();
    }
    searches.put(search.id(), search);
    return Optional.of(search);
  }

  @Override
  public boolean remove(String id) {
    return searches.remove(id) != null;
  }

  @Override
  public List<Notice> latest(String search, long before, int limit) {
    return told.stream()
        .filter(n -> n.search().equals(search) && n.number() < before)
        .sorted(Comparator.comparingLong(Notice::number).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Notice> after(long number, int limit) {
    return told.stream().filter(n -> n.number() > number).limit(limit).toList();
  }

  @Override
  public long count(String search) {
    return told.stream().filter(n -> n.search().equals(search)).count();
  }

  @Override
  public Standing standing() {
    return new Standing(Point.NONE, searches.size(), List.of());
  }

  @Override
  public OptionalInt tell(
      Standing matchedBy,
      Point to,
      Collection<Finding> findings,
      Collection<String> filled,
      boolean sample) {
    throw new UnsupportedOperationException("pages tell nothing");
  }
}

package org.pursuant.domain.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.pursuant.domain.search.SearchRequest.Filters;

/// A search that is kept, so that what happens to the questions it finds is told.
///
/// @param id unguessable, of small letters and digits; stands in addresses
/// @param name as whoever kept it calls it: foreign text
/// @param words in the query language; blank for everything
/// @param events what is told; never empty
/// @param created when it was kept
/// @param since events of earlier days are not told, whenever the record learns of them
public record SavedSearch(
    String id,
    String name,
    String words,
    Filters filters,
    Set<FollowedEvent> events,
    Instant created,
    LocalDate since) {
  /// The longest name, in letters.
  public static final int LONGEST_NAME = 200;

  /// The longest query, in letters.
  public static final int LONGEST_WORDS = 500;

  public SavedSearch {
    events = Set.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a saved search follows at least one kind of event");
    }
  }

  /// Whether it tells of an event. One whose day nobody states is told: it may be new.
  public boolean tells(Occurrence occurrence) {
    return events.contains(occurrence.event())
        && (occurrence.day() == null || !occurrence.day().isBefore(since));
  }
}

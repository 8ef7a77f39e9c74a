package org.pursuant.domain.follow;

import java.util.List;
import java.util.Optional;

/// The store of saved searches. Several processes may read and write it at once; safe for many
/// threads.
public interface SavedSearches {
  /// The oldest first.
  List<SavedSearch> all();

  Optional<SavedSearch> find(String id);

  /// Keeps a search. One with the same name, words, filters and events is not kept twice.
  ///
  /// @param most how many there may be in all
  /// @return the search as it is kept now, which may be an older one; empty where there are `most`
  ///   already
  Optional<SavedSearch> keep(SavedSearch search, int most);

  /// Removes a search with its notices.
  ///
  /// @return whether there was one
  boolean remove(String id);
}

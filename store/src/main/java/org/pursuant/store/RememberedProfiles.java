package org.pursuant.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.record.LifeReader.Point;

/// Remembers what was last read of names, for that of one mentioned in thousands of questions takes
/// a while. Safe for many threads.
final class RememberedProfiles {
  private static final int MOST = 64;

  private final Map<String, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /// What the facts were when something was read of them.
  ///
  /// @param changes how often they were written since they were begun
  record State(Point standing, long changes) {}

  private record Kept(State state, NameProfile profile) {}

  /// What is remembered of a name in this state, else what is read now.
  Optional<NameProfile> get(String slug, State state, Supplier<Optional<NameProfile>> read) {
    Kept known = at(slug);
    if (known != null && known.state().equals(state)) {
      return Optional.of(known.profile());
    }
    Optional<NameProfile> profile = read.get();
    profile.ifPresent(p -> put(slug, new Kept(state, p)));
    return profile;
  }

  private @Nullable Kept at(String slug) {
    synchronized (kept) {
      return kept.get(slug);
    }
  }

  private void put(String slug, Kept profile) {
    synchronized (kept) {
      kept.put(slug, profile);
    }
  }
}

package org.pursuant.benchmarks.quality;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.pursuant.benchmarks.peer.Peer;

/// Puts queries to a peer. What was tabled after the day until which a query looks is taken out of
/// what it finds, and it is asked for more until there is enough: the same as if it had looked no
/// further, but for how rare it takes words to be.
///
/// @param words what it is given of a query
record PeerSystem(Peer peer, TabledDays days, Function<TaskQuery, String> words)
    implements SearchSystem.Searcher {
  /// How many times as many are asked for where some are to be taken out, and again where too many
  /// were. Most of what a search costs a peer is spent whatever it is asked to return.
  private static final int MORE = 64;

  @Override
  public List<Long> search(TaskQuery query, int size) throws IOException {
    for (int asked = query.until() == null ? size : size * MORE; ; asked *= MORE) {
      List<Long> found = peer.search(words.apply(query), Peer.Match.ANY, asked).ids();
      List<Long> kept = days.by(query.until(), found);
      if (kept.size() >= size || found.size() < asked || asked >= days.questions()) {
        return kept.subList(0, Math.min(size, kept.size()));
      }
    }
  }
}

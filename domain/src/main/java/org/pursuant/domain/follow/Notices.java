package org.pursuant.domain.follow;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.pursuant.domain.record.LifeReader.Point;

/// The entries of all feeds, and how far the record has been matched. Several processes may read
/// and write at once; safe for many threads.
public interface Notices {
  /// The latest of one search, the latest first.
  ///
  /// @param before only those with a lower number; `Long.MAX_VALUE` for all
  List<Notice> latest(String search, long before, int limit);

  /// Those of all searches after a number, in order: what whoever passes notices on asks for, from
  /// the last one that was passed on.
  List<Notice> after(long number, int limit);

  /// How many a search has.
  long count(String search);

  /// How far the record has been matched, and with which searches.
  Standing standing();

  /// Writes what is not told yet and, in the same transaction, how far the record has been matched.
  ///
  /// @param matchedBy the standing with whose searches the findings were made
  /// @param to up to where the record has been matched
  /// @param filled ids of searches for which all that the record held before was looked through
  /// @param sample whether the record is the bundled sample
  /// @return how many notices were written; empty if a search was kept meanwhile or the record is
  ///   another one by now, and nothing was changed: match again
  OptionalInt tell(
      Standing matchedBy,
      Point to,
      Collection<Finding> findings,
      Collection<String> filled,
      boolean sample);

  /// How far the record has been matched.
  ///
  /// @param point up to where every search that is not new has been matched
  /// @param newest tells one state of the saved searches from a later one with more
  /// @param fresh ids of searches for which the record is still to be looked through
  record Standing(Point point, long newest, List<String> fresh) {
    public Standing {
      fresh = List.copyOf(fresh);
    }
  }
}

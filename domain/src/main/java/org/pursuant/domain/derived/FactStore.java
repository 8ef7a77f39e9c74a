package org.pursuant.domain.derived;

import org.pursuant.domain.record.LifeReader.Point;

/// The facts that one analyser derived from the record, and up to where in it. Each kind of facts
/// has a port of its own that adds to this how they are written and read.
///
/// Reading is safe for many threads, and while another process derives. Writing is for the one that
/// has the [DerivingTurn].
public interface FactStore {

  /// Up to where in the record the facts go. [Point#NONE] where there are none, or where an earlier
  /// version of the analyser made them.
  Point standing();

  /// Drops all facts of this kind and begins anew, before the first change of a record.
  ///
  /// @param epoch of the record, see [Point#epoch()]
  void begin(long epoch);

  /// Drops all facts of this kind, so that they are derived anew when next they are.
  void forget();
}

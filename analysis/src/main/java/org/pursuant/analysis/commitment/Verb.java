package org.pursuant.analysis.commitment;

import org.pursuant.domain.commitment.Act;

/// A verb as a promise may use it.
///
/// @param base such as "publish"
/// @param act what is done by it, as far as the verb alone says
record Verb(String base, Act act, Strength strength) {

  /// Stands for every word that is none of the known verbs.
  static final Verb UNKNOWN = new Verb("", Act.OTHER, Strength.STATE);

  boolean known() {
    return !base.isEmpty();
  }

  /// How well it can be checked whether the thing was done.
  enum Strength {
    /// A single deed: publish, lay, launch.
    DEED,
    /// A deed where what it is done to is a definite thing: provide, support, improve.
    CHANGE,
    /// A state or a manner: ensure, continue, depend.
    STATE
  }
}

package org.pursuant.analysis.commitment;

import org.pursuant.domain.commitment.Firmness;

/// Words that announce a future act.
///
/// @param first index of the first, such as "will" or "is" of "is due to"
/// @param verb index of the verb of the act, or of the noun or period that stands for it
/// @param passive whether the act is done to what stands before the trigger
/// @param kind by which words it was announced
record Trigger(int first, int verb, boolean passive, boolean continuing, Kind kind) {

  /// By which words an act is announced.
  enum Kind {
    /// Will, shall, is to, is due to.
    WILL(Firmness.FIRM),
    /// Plans to, is expected to.
    INTENT(Firmness.INTENDED),
    /// Has an ambition, a target, a plan to.
    AIM(Firmness.INTENDED),
    /// Is committed to.
    COMMITTED(Firmness.FIRM),
    /// Is considering, will consider.
    CONSIDERING(Firmness.CONSIDERING),
    /// The present tense of a thing to come: "opens in April", "taking place this autumn".
    PRESENT(Firmness.FIRM),
    /// What is begun and not yet done: "is introducing", "is on course to".
    GOING_ON(Firmness.FIRM);

    private final Firmness firmness;

    Kind(Firmness firmness) {
      this.firmness = firmness;
    }

    Firmness firmness() {
      return firmness;
    }
  }
}

package org.pursuant.domain.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.Provenance;

/// One state of a question as seen in a lineage of sources from one time to another.
///
/// @param firstSeen null where the source does not say when it was seen
/// @param lastSeen the last time it was seen unchanged; null exactly when `firstSeen` is
/// @param provenance the document in which the state was first read
public record Revision(
    @Nullable Instant firstSeen,
    @Nullable Instant lastSeen,
    QuestionState state,
    Provenance provenance) {
  public Revision {
    if ((firstSeen == null) != (lastSeen == null)) {
      throw new IllegalArgumentException("a revision is seen at both ends or at neither");
    }
    if (firstSeen != null && lastSeen != null && lastSeen.isBefore(firstSeen)) {
      throw new IllegalArgumentException("last seen before first seen");
    }
  }

  Revision withState(QuestionState newState) {
    return new Revision(firstSeen, lastSeen, newState, provenance);
  }

  Revision seen(@Nullable Instant first, @Nullable Instant last) {
    return new Revision(first, last, state, provenance);
  }

  /// Whether an instant falls in the time in which this state was seen.
  boolean covers(Instant instant) {
    return firstSeen != null
        && lastSeen != null
        && !instant.isBefore(firstSeen)
        && !instant.isAfter(lastSeen);
  }
}

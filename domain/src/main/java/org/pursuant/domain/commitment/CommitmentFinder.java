package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the promises in an answer. A pure function, for many threads.
@FunctionalInterface
public interface CommitmentFinder {

  /// The promises in the order of the text.
  ///
  /// @param text plain text of the answer
  /// @param day on which it was given; null where unknown
  List<Commitment> find(String text, @Nullable LocalDate day);
}

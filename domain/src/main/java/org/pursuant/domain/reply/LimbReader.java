package org.pursuant.domain.reply;

import java.util.List;

/// Finds the separate things a question asks. Pure, and safe for many threads.
@FunctionalInterface
public interface LimbReader {

  /// The limbs of a question in order; a single one where it asks one thing.
  ///
  /// @param question its plain words
  List<Limb> limbs(String question);
}

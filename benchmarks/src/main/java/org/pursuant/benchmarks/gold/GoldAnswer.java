package org.pursuant.benchmarks.gold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer with the promises that each reading found in it.
///
/// @param id Parliament's
/// @param answered null where not stated
/// @param readings the promises of each reading
public record GoldAnswer(
    long id, @Nullable LocalDate answered, String text, List<List<GoldCommitment>> readings) {

  public GoldAnswer {
    readings = readings.stream().map(List::copyOf).toList();
  }
}

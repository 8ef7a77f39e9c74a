package org.pursuant.domain.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When an event happened, as far as it is known.
///
/// @param stated the day that the record itself states; null where it states none
/// @param notYet the last time at which it was seen not to have happened; null where unknown
/// @param seen the first time at which it was seen to have happened; null where the source has no
///   times
public record Timing(@Nullable LocalDate stated, @Nullable Instant notYet, @Nullable Instant seen) {

  /// The day to order by: as stated, else as first seen (UTC); null where neither is known.
  public @Nullable LocalDate day() {
    return stated != null || seen == null ? stated : LocalDate.ofInstant(seen, ZoneOffset.UTC);
  }
}

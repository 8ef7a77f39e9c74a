package org.pursuant.domain.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a promise is due: the words that say so and the days they mean.
///
/// @param words as the answer has them, such as "in the spring"
/// @param from first day meant; null where the words give an end alone ("by March") or no days
/// @param to last day meant; null where the words give no days ("in due course"), or days that
///   cannot be known since the answer has no date
public record Due(String words, @Nullable LocalDate from, @Nullable LocalDate to) {

  public Due {
    if (from != null && to == null) {
      throw new IllegalArgumentException("first day without a last one: " + words);
    }
    if (from != null && from.isAfter(to)) {
      throw new IllegalArgumentException(from + " after " + to + ": " + words);
    }
  }

  /// Whether the words give days.
  public boolean dated() {
    return to != null;
  }
}

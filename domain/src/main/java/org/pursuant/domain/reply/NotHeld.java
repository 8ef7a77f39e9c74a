package org.pursuant.domain.reply;

import java.util.List;
import org.pursuant.domain.question.QuestionId;

/// A page of what answers say is not held.
///
/// @param total how many there are in all
/// @param entries of this page, the latest answer first
public record NotHeld(long total, List<Entry> entries) {
  public static final NotHeld NONE = new NotHeld(0, List.of());

  public NotHeld {
    entries = List.copyOf(entries);
  }

  /// One answer that says so.
  ///
  /// @param sentence the first that says it
  public record Entry(QuestionId question, String sentence) {}
}

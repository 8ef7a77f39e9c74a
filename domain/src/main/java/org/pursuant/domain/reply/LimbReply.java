package org.pursuant.domain.reply;

import java.util.List;

/// Whether one limb was answered, as the program reads it.
///
/// @param confidence the share of such verdicts that can be expected to be right, 0 to 1
/// @param start where the sentence of the answer begins that shows it, as an offset into the
///   answer's plain words; -1 where no sentence does
/// @param end offset after it; -1 likewise
/// @param reasons what spoke for the verdict, strongest first
public record LimbReply(
    Limb limb, LimbStatus status, double confidence, int start, int end, List<Weighed> reasons) {
  /// Below it a verdict is shown as unclear.
  public static final double CLEAR = 0.5;

  public LimbReply {
    reasons = List.copyOf(reasons);
  }

  /// Whether the verdict is too unsure to be shown as one.
  public boolean unclear() {
    return confidence < CLEAR;
  }

  /// Whether a sentence shows it.
  public boolean shown() {
    return start >= 0;
  }
}

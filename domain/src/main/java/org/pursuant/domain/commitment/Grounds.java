package org.pursuant.domain.commitment;

import java.util.List;
import org.pursuant.domain.reply.Weighed;

/// Why words were taken for a promise.
///
/// @param confidence how probable it is that they promise anything, 0 to 1, as the weights have it
/// @param reasons what spoke most for it, the strongest first
public record Grounds(double confidence, List<Weighed> reasons) {
  public Grounds {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
    reasons = List.copyOf(reasons);
  }

  /// The confidence in hundredths.
  public long percent() {
    return Math.round(confidence * 100);
  }
}

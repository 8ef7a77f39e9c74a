package org.pursuant.web.page.reply;

import java.util.Locale;
import org.pursuant.domain.share.Share;

/// A share of answers as pages and JSON show it.
///
/// @param count how many
/// @param of out of how many
/// @param percent from 0 to 100
/// @param low lower end of the 95% interval, from 0 to 100
/// @param high upper end
public record ReplyShare(long count, long of, double percent, double low, double high) {
  /// Fewer answers give no percentage.
  private static final long LEAST = 20;

  static ReplyShare of(long count, long of) {
    Share share = new Share(count, of);
    return new ReplyShare(count, of, share.percent(), share.low(), share.high());
  }

  /// Whether there are enough answers for a percentage.
  boolean enough() {
    return of >= LEAST;
  }

  /// `34% (28–41)`, or the bare count where there are too few.
  public String words() {
    return enough()
        ? String.format(Locale.ROOT, "%.0f%% (%.0f–%.0f)", percent, low, high)
        : count + " of " + of;
  }
}

package org.pursuant.web.page.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.LineReader.Said;
import org.pursuant.domain.line.LineUse;

/// A passage of an answer that is a line.
///
/// @param before where it was said last before; null where it was not, or that was not looked for
/// @param fresh its words that were not in it then
public record LinePassage(Said said, @Nullable LineUse before, List<Fresh> fresh) {
  public LinePassage {
    fresh = List.copyOf(fresh);
  }

  /// Words that are new in it.
  ///
  /// @param start offset in the plain answer
  /// @param end offset behind them
  public record Fresh(int start, int end, String words) {}

  /// Whether it is said in other words than when it was said last.
  boolean reworded() {
    return before != null && before.wording() != said.use().wording();
  }
}

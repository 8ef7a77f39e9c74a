package org.pursuant.pipeline;

import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;

/// Brings the index up to the record, or builds it anew from it.
public final class Reindex {
  private final RecordReader record;
  private final QuestionIndex index;

  public Reindex(RecordReader record, QuestionIndex index) {
    this.record = record;
    this.index = index;
  }

  /// Takes in what changed since the index was last written.
  ///
  /// @return how many questions were indexed
  public long catchUp(Progress progress) {
    return index.catchUp(record, progress);
  }

  /// Drops the index and builds it from the record.
  ///
  /// @return how many questions were indexed
  public long rebuild(Progress progress) {
    return index.rebuild(record, progress);
  }
}

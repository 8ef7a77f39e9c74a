package org.pursuant.pipeline;

import java.util.function.BooleanSupplier;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// Derives one kind of facts from the record and keeps them.
public interface Derivation {

  /// What is derived, in one word for people and for the command line: `references`.
  String name();

  /// Brings the facts up to the record, going on from where they stand. May be killed at any
  /// moment: what was written stays, and the next run goes on from there.
  ///
  /// @param goOn asked between batches; false ends the run early
  /// @return how many questions were looked at
  long run(RecordReader record, Progress progress, BooleanSupplier goOn);

  /// Drops the facts, so that the next run derives all of them.
  void forget();
}

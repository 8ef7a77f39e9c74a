package org.pursuant.domain.record;

import java.util.List;
import org.pursuant.domain.feed.ParseOutcome;

/// Writes the record. One process writes at a time; the others read on undisturbed. Each method is
/// one transaction: when it returns, what it reports is on disk; when it throws or the process
/// dies, nothing of it is.
public interface RecordWriter {
  /// Stores observations in their order. If the archive holds the bundled sample, the sample is
  /// removed first, in the same transaction.
  StoreCounts store(SourceRef source, List<StoredItem> items);

  /// Writes down what could not be understood, once for each document and place.
  StoreCounts reject(SourceRef source, List<ParseOutcome.Rejected> rejected);

  /// Like [#store], but marks the archive as holding the bundled sample, which must be all it
  /// holds.
  ///
  /// @throws IllegalStateException if the archive holds anything else; nothing is changed
  StoreCounts storeSample(SourceRef source, List<StoredItem> items);
}

package org.pursuant.benchmarks.connections;

import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// One subject of what is connected, which measures how well it is found.
public interface ConnectionsSection {
  /// Measures on an archive.
  Measured measure(RecordReader record, Progress progress);

  /// What was measured.
  ///
  /// @param subject in one word, the name of the figures in JSON
  /// @param figures a record of figures, for JSON
  /// @param page the section in Markdown, from its heading of the second level on
  record Measured(String subject, Object figures, String page) {}
}

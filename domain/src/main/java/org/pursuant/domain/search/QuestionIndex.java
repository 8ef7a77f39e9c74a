package org.pursuant.domain.search;

import java.util.List;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.RecordReader;

/// The search index over the record. It can be deleted and rebuilt at any time. Searching is safe
/// for many threads and while another process writes the index; a search sees what was last
/// committed.
public interface QuestionIndex extends AutoCloseable {
  /// Brings the index up to the record. Safe to break off: the next call goes on from the last
  /// commit.
  ///
  /// @return how many questions were indexed
  /// @throws IndexBusyException if another process is writing the index; nothing is changed
  long catchUp(RecordReader record, Progress progress);

  /// Drops everything and indexes the whole record.
  long rebuild(RecordReader record, Progress progress);

  SearchOutcome search(SearchRequest request);

  /// How many questions are indexed.
  long size();

  /// What differs between index and record, each in one line that says what to do; empty when
  /// nothing.
  List<String> violations(RecordReader record);

  @Override
  void close();

  /// Another process is writing the index.
  final class IndexBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexBusyException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

package org.pursuant.domain.search;

import java.util.List;
import java.util.function.BooleanSupplier;
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

  /// The questions nearest to a text in words and meaning, nearest first; none for a blank text.
  List<SearchOutcome.Hit> nearest(NearestRequest request);

  /// What begins as a reader has begun to write: headings, Members and bodies with a word that
  /// begins so, those that most questions have first.
  List<Suggestion> suggestions(String beginning, int limit);

  Meaning meaning();

  /// Computes the vectors that are missing and takes them into the index. Safe to break off: what
  /// was computed is kept.
  ///
  /// @param threads on how many to compute; at least one
  /// @param goOn asked before each step; when it says no, what was computed is taken in and that is
  ///   all
  /// @return how many questions can newly be found by meaning
  /// @throws IndexBusyException if another process is writing the index
  long computeMeaning(RecordReader record, int threads, Progress progress, BooleanSupplier goOn);

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

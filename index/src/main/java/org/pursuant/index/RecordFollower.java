package org.pursuant.index;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexWriter;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Brings an open writer's index up to the record. Used once, by one thread, which has others help:
/// one reads the next changes, the rest make and add documents. Batches of changes are taken in one
/// after the other, so that what changed twice ends as it is now.
final class RecordFollower {
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private final IndexWriter writer;
  private final RecordReader record;
  private final Progress progress;
  private final DocumentMaker documents;
  private final Batches batches;
  private CommitPoint point;
  private long indexed;
  private long uncommitted;

  /// How much is done at a time.
  ///
  /// @param read how many changes are read from the record at once
  /// @param commit after how many changes a commit is made
  record Batches(int read, int commit) {}

  RecordFollower(
      IndexWriter writer,
      RecordReader record,
      Progress progress,
      DocumentMaker documents,
      Batches batches) {
    this.writer = writer;
    this.record = record;
    this.progress = progress;
    this.documents = documents;
    this.batches = batches;
    this.point = CommitPoint.of(writer.getLiveCommitData());
  }

  /// Indexes what changed since the last commit and commits.
  ///
  /// @return how many questions were indexed
  long follow() throws IOException {
    CommitPoint committed = point;
    if (!point.current(documents.model())) {
      startAnew();
    }
    takeIn(batches.commit());
    if (uncommitted > 0 || !point.equals(committed)) {
      commit();
    }
    return indexed;
  }

  /// Drops everything and indexes the whole record; nothing of it is seen before its end.
  ///
  /// @return how many questions were indexed
  long rebuild() throws IOException {
    startAnew();
    takeIn(Long.MAX_VALUE);
    commit();
    return indexed;
  }

  /// Takes in all changes, committing whenever so many are not committed.
  private void takeIn(long most) throws IOException {
    try (ExecutorService workers = Executors.newCachedThreadPool(RecordFollower::worker)) {
      ReadingAhead changes = new ReadingAhead(record, workers, batches.read());
      boolean more = true;
      while (more) {
        ChangeLog log = next(changes);
        apply(log, workers);
        more = log.more();
        if (uncommitted >= most) {
          commit();
        }
      }
    }
  }

  private static Thread worker(Runnable task) {
    return Thread.ofPlatform().name("indexing").daemon().unstarted(task);
  }

  private void startAnew() throws IOException {
    writer.deleteAll();
    point = CommitPoint.NONE;
  }

  /// The next changes. Where the record is another one than was followed so far, everything is
  /// dropped and the new one is read from its beginning.
  private ChangeLog next(ReadingAhead changes) throws IOException {
    ChangeLog log = changes.after(point.epoch(), point.sequence());
    if (log.epoch() == point.epoch()) {
      return log;
    }
    writer.deleteAll();
    return changes.after(log.epoch(), 0);
  }

  private void apply(ChangeLog log, ExecutorService workers) throws IOException {
    Together.each(log.changed(), THREADS, workers, this::index);
    for (QuestionId id : log.removed()) {
      writer.deleteDocuments(QuestionDocuments.key(id));
    }
    point = CommitPoint.at(log.epoch(), log.sequence(), model());
    indexed += log.changed().size();
    uncommitted += log.changed().size() + log.removed().size();
    progress.advance(log.changed().size());
  }

  private void index(QuestionSummary summary) throws IOException {
    writer.updateDocument(QuestionDocuments.key(summary.id()), documents.of(summary));
  }

  /// Vectors that are there stay when an index is followed without a model.
  private String model() {
    return documents.model().isEmpty() ? point.model() : documents.model();
  }

  private void commit() throws IOException {
    writer.setLiveCommitData(point.data().entrySet());
    writer.commit();
    uncommitted = 0;
  }
}

package org.pursuant.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Brings an open writer's index up to the record. Used once, by one thread.
final class RecordFollower {
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
    boolean more = true;
    while (more) {
      ChangeLog log = next();
      apply(log);
      more = log.more();
      if (uncommitted >= batches.commit()) {
        commit();
      }
    }
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
    boolean more = true;
    while (more) {
      ChangeLog log = next();
      apply(log);
      more = log.more();
    }
    commit();
    return indexed;
  }

  private void startAnew() throws IOException {
    writer.deleteAll();
    point = CommitPoint.NONE;
  }

  /// The next changes. Where the record is another one than was followed so far, everything is
  /// dropped and the new one is read from its beginning.
  private ChangeLog next() throws IOException {
    ChangeLog log = record.changesSince(point.epoch(), point.sequence(), batches.read());
    if (log.epoch() == point.epoch()) {
      return log;
    }
    writer.deleteAll();
    return record.changesSince(log.epoch(), 0, batches.read());
  }

  private void apply(ChangeLog log) throws IOException {
    for (QuestionSummary summary : log.changed()) {
      writer.updateDocument(QuestionDocuments.key(summary.id()), documents.of(summary));
    }
    for (QuestionId id : log.removed()) {
      writer.deleteDocuments(QuestionDocuments.key(id));
    }
    point = CommitPoint.at(log.epoch(), log.sequence(), model());
    indexed += log.changed().size();
    uncommitted += log.changed().size() + log.removed().size();
    progress.advance(log.changed().size());
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

package org.pursuant.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;

/// A record in memory that numbers its changes, for the index to follow. What the index never asks
/// is refused.
final class MemoryRecord extends IndexedRecord {
  private final TreeMap<Long, QuestionSummary> questions = new TreeMap<>();
  private final List<QuestionId> changes = new ArrayList<>();
  private long epoch;
  private int failAfterReads = Integer.MAX_VALUE;

  MemoryRecord() {
    this(7);
  }

  MemoryRecord(long epoch) {
    this.epoch = epoch;
  }

  MemoryRecord put(QuestionSummary... summaries) {
    for (QuestionSummary summary : summaries) {
      questions.put(summary.id().value(), summary);
      changes.add(summary.id());
    }
    return this;
  }

  void remove(long id) {
    questions.remove(id);
    changes.add(new QuestionId(id));
  }

  /// Everything is to be indexed anew.
  void newEpoch() {
    epoch++;
    changes.clear();
    questions.values().forEach(q -> changes.add(q.id()));
  }

  /// The process dies when it has read so many batches.
  void dieAfterReads(int reads) {
    failAfterReads = reads;
  }

  int size() {
    return questions.size();
  }

  @Override
  public ChangeLog changesSince(long since, long sequence, int limit) {
    if (failAfterReads-- == 0) {
      throw new IllegalStateException("died");
    }
    int from = since == epoch ? (int) sequence : 0;
    int to = Math.min(changes.size(), from + limit);
    SequencedSet<QuestionId> ids = new LinkedHashSet<>(changes.subList(from, to));
    Map<Long, QuestionSummary> changed = new LinkedHashMap<>();
    List<QuestionId> removed = new ArrayList<>();
    for (QuestionId id : ids) {
      QuestionSummary now = questions.get(id.value());
      if (now == null) {
        removed.add(id);
      } else {
        changed.put(id.value(), now);
      }
    }
    return new ChangeLog(epoch, to, List.copyOf(changed.values()), removed, to < changes.size());
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    questions.values().forEach(consumer);
  }

  @Override
  public boolean empty() {
    return questions.isEmpty();
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    return Optional.ofNullable(questions.get(id.value()));
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    List<QuestionSummary> found = new ArrayList<>();
    for (QuestionId id : ids) {
      QuestionSummary question = questions.get(id.value());
      if (question != null) {
        found.add(question);
      }
    }
    return found;
  }
}

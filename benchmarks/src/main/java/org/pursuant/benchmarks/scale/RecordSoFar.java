package org.pursuant.benchmarks.scale;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.IndexedRecord;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.Statistics;

/// The beginning of a grown record, to which the rest comes in later.
final class RecordSoFar extends IndexedRecord {
  private final GrownRecord whole;
  private long size;

  /// @param size how many questions have come in
  RecordSoFar(GrownRecord whole, long size) {
    this.whole = whole;
    this.size = size;
  }

  /// Lets more questions come in.
  void admit(long more) {
    size = Math.min(whole.size(), size + more);
  }

  @Override
  public ChangeLog changesSince(long since, long sequence, int limit) {
    int left = (int) Math.min(limit, Math.max(0, size - sequence));
    ChangeLog log = whole.changesSince(since, sequence, left);
    return new ChangeLog(
        log.epoch(), log.sequence(), log.changed(), log.removed(), log.sequence() < size);
  }

  @Override
  public Optional<QuestionSummary> summary(QuestionId id) {
    return id.value() > size ? Optional.empty() : whole.summary(id);
  }

  @Override
  public List<QuestionSummary> summaries(Collection<QuestionId> ids) {
    return ids.stream().map(this::summary).flatMap(Optional::stream).toList();
  }

  @Override
  public void forEach(Consumer<QuestionSummary> consumer) {
    for (long n = 1; n <= size; n++) {
      consumer.accept(whole.summary(new QuestionId(n)).orElseThrow());
    }
  }

  @Override
  public Statistics statistics() {
    return new Statistics(
        size, 0, size, 0, size, Map.of(), 0, 0, 0, 0, 0, 0, Map.of(), 0, false, null, null);
  }

  @Override
  public boolean empty() {
    return size == 0;
  }

  @Override
  public boolean sample() {
    return false;
  }
}

package org.pursuant.pipeline;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Walks the questions that changed since facts were last derived from them.
final class ChangedQuestions {
  private static final int AT_ONCE = 2_000;

  private final RecordReader record;
  private final FactStore facts;
  private final int atOnce;

  ChangedQuestions(RecordReader record, FactStore facts) {
    this(record, facts, AT_ONCE);
  }

  /// Those changed since the facts, some at once.
  ///
  /// @param atOnce how many are given at once, after which progress is told
  ChangedQuestions(RecordReader record, FactStore facts, int atOnce) {
    this.record = record;
    this.facts = facts;
    this.atOnce = atOnce;
  }

  /// Takes some questions in.
  @FunctionalInterface
  interface Taking {
    /// Derives facts from them and writes these.
    ///
    /// @param changed as they are now, in order of their last change
    /// @param removed are in the record no more
    /// @param to up to where the facts go when these are written; to be written with them
    void take(List<QuestionSummary> changed, List<QuestionId> removed, Point to);
  }

  /// Whether there are any.
  boolean any() {
    Point at = facts.standing();
    ChangeLog log = record.changesSince(at.epoch(), at.sequence(), 1);
    return log.epoch() != at.epoch() || !log.changed().isEmpty() || !log.removed().isEmpty();
  }

  /// Gives all that changed, batch after batch; all questions where the record is another than the
  /// facts were derived from, or there are none.
  ///
  /// @return how many questions were given
  long each(String task, Progress progress, BooleanSupplier goOn, Taking taking) {
    Point at = facts.standing();
    ChangeLog log = record.changesSince(at.epoch(), at.sequence(), atOnce);
    if (log.epoch() != at.epoch() || at.equals(Point.NONE)) {
      facts.begin(log.epoch());
      log = record.changesSince(log.epoch(), 0, atOnce);
    }
    if (log.changed().isEmpty() && log.removed().isEmpty()) {
      return 0;
    }
    long epoch = log.epoch();
    long looked = 0;
    progress.begin(task, log.more() ? record.statistics().questions() : log.changed().size());
    try {
      boolean more = true;
      while (more && log.epoch() == epoch) {
        taking.take(log.changed(), log.removed(), new Point(epoch, log.sequence()));
        looked += log.changed().size();
        progress.advance(log.changed().size());
        more = log.more() && goOn.getAsBoolean();
        if (more) {
          log = record.changesSince(epoch, log.sequence(), atOnce);
        }
      }
    } finally {
      progress.end();
    }
    return looked;
  }
}

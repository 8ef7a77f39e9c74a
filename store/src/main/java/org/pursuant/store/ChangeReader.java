package org.pursuant.store;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// Reads what changed, in the order in which it did.
final class ChangeReader {
  private final View view;

  ChangeReader(View view) {
    this.view = view;
  }

  private record Change(long sequence, long question, boolean removed) {}

  /// Of another epoch everything from the beginning.
  ChangeLog since(long epoch, long sequence, int limit) {
    long now = view.meta("epoch");
    long from = now == epoch ? sequence : 0;
    List<Change> changes =
        view.db.list(
            "SELECT change, id, 0 FROM question WHERE change > ?1 UNION ALL SELECT change, question, 1 FROM removed WHERE change > ?1 ORDER BY 1 LIMIT ?2",
            row -> new Change(row.getLong(1), row.getLong(2), row.getInt(3) == 1),
            from,
            limit + 1L);
    boolean more = changes.size() > limit;
    List<QuestionSummary> changed = new ArrayList<>();
    List<QuestionId> removed = new ArrayList<>();
    long last = from;
    for (Change change : more ? changes.subList(0, limit) : changes) {
      last = change.sequence;
      if (change.removed) {
        removed.add(new QuestionId(change.question));
      } else {
        view.summaries.summary(change.question).ifPresent(changed::add);
      }
    }
    return new ChangeLog(now, last, changed, removed, more);
  }
}

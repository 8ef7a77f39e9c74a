package org.pursuant.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.QuestionLife;

/// Reads what happened to questions, each call in one transaction.
final class LifeTable implements LifeReader {
  private final Readers readers;

  LifeTable(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Point point() {
    return readers.read(LifeTable::point);
  }

  private static Point point(View view) {
    return new Point(view.meta("epoch"), view.meta("sequence"));
  }

  @Override
  public Changes changesSince(Point from, int limit) {
    return readers.read(view -> {
      Point now = point(view);
      if (now.epoch() != from.epoch()) {
        return new Changes(now, List.of(), false);
      }
      List<long[]> rows =
          view.db.list(
              "SELECT change, id FROM question WHERE change > ? ORDER BY change LIMIT ?",
              row -> new long[] {row.getLong(1), row.getLong(2)},
              from.sequence(),
              limit);
      boolean more = rows.size() == limit;
      List<QuestionLife> lives =
          rows.stream().map(row -> life(view, row[1])).flatMap(Optional::stream).toList();
      return new Changes(more ? new Point(now.epoch(), rows.getLast()[0]) : now, lives, more);
    });
  }

  @Override
  public List<QuestionId> happenedSince(LocalDate day) {
    return ids("SELECT id FROM question WHERE changed >= ? ORDER BY id", day.toEpochDay());
  }

  @Override
  public List<QuestionId> openAndDue(LocalDate from, LocalDate to) {
    return ids(
        "SELECT id FROM question WHERE status IN ('unanswered', 'holding') AND ifnull(due, tabled) >= ?1 AND ifnull(due, tabled) <= ?2 AND due IS NOT NULL ORDER BY id",
        from.toEpochDay(),
        to.toEpochDay());
  }

  private List<QuestionId> ids(String sql, Object... args) {
    return readers.read(view -> view.db.list(sql, row -> new QuestionId(row.getLong(1)), args));
  }

  @Override
  public List<QuestionLife> lives(Collection<QuestionId> ids) {
    return readers.read(
        view -> ids.stream().map(id -> life(view, id.value())).flatMap(Optional::stream).toList());
  }

  private static Optional<QuestionLife> life(View view, long question) {
    Map<Lineage, Chain> chains = view.chains.all(question);
    return view.summaries
        .summary(question, chains)
        .map(summary ->
            new QuestionLife(
                summary,
                Derivation.certainEvents(chains),
                view.ids.of(question),
                view.ids.keys(question)));
  }
}

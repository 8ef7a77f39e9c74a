package org.pursuant.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.record.DaySpan;

/// Between which days a question was asked of which no source states the day. The numbers of the
/// official source rise in the order in which questions reach it, which is that of the days but for
/// a few of them.
final class AskedBetween {
  /// Questions of neighbouring numbers were tabled no farther apart in the other order. In 28,472
  /// real questions it was 8 days at most.
  private static final int MARGIN = 10;

  private final Db db;

  AskedBetween(Db db) {
    this.db = db;
  }

  Optional<DaySpan> of(long question) {
    return db.first(
            "SELECT value FROM source_id WHERE question = ? AND scheme = ?",
            row -> row.getString(1),
            question,
            SourceId.OFFICIAL)
        .flatMap(this::between);
  }

  private Optional<DaySpan> between(String number) {
    LocalDate before = nearest("s.value < ?1", "DESC", number);
    LocalDate after = nearest("s.value > ?1", "ASC", number);
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(
            new DaySpan(
                earlier(before, after).minusDays(MARGIN), later(before, after).plusDays(MARGIN)));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /// Only numbers of as many figures are compared, as they are held as text.
  private @Nullable LocalDate nearest(String where, String order, String number) {
    Long day =
        db.number(
            "SELECT q.tabled FROM source_id s JOIN question q ON q.id = s.question WHERE s.scheme = '"
                + SourceId.OFFICIAL
                + "' AND "
                + where
                + " AND length(s.value) = length(?1) AND q.tabled IS NOT NULL ORDER BY s.value "
                + order
                + " LIMIT 1",
            number);
    return day == null ? null : LocalDate.ofEpochDay(day);
  }
}

package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.Finding;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.record.LifeReader.Point;

/// What was told, in `follow.db`.
final class SqlNotices implements Notices {
  private static final String COLUMNS =
      "SELECT n.no, s.id, n.id, n.event, n.day, n.noticed, n.scheme, n.value, n.path, n.title, n.detail, n.cause FROM notice n JOIN search s ON s.no = n.search ";
  private static final Standing NOTHING = new Standing(Point.NONE, 0, List.of());

  private final FollowFile file;
  private final InstantSource clock;

  SqlNotices(FollowFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public List<Notice> latest(String search, long before, int limit) {
    return file.read(
        List.of(),
        db ->
            db.list(
                COLUMNS
                    + "WHERE n.search = (SELECT no FROM search WHERE id = ?) AND n.no < ? ORDER BY n.no DESC LIMIT ?",
                SqlNotices::notice,
                search,
                before,
                limit));
  }

  @Override
  public List<Notice> after(long number, int limit) {
    return file.read(
        List.of(),
        db ->
            db.list(
                COLUMNS + "WHERE n.no > ? ORDER BY n.no LIMIT ?",
                SqlNotices::notice,
                number,
                limit));
  }

  @Override
  public long count(String search) {
    return file.read(
        0L,
        db ->
            db.count(
                "SELECT count(*) FROM notice WHERE search = (SELECT no FROM search WHERE id = ?)",
                search));
  }

  private static Notice notice(ResultSet row) throws SQLException {
    String event = row.getString(4);
    return new Notice(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        FollowedEvent.of(event)
            .orElseThrow(() -> new ArchiveException("follow.db tells of '" + event + "'")),
        Days.day(row, 5),
        Instant.ofEpochMilli(row.getLong(6)),
        new SourceId(row.getString(7), row.getString(8)),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        (@Nullable String) row.getString(12));
  }

  @Override
  public Standing standing() {
    return file.read(
        NOTHING,
        db ->
            new Standing(
                new Point(meta(db, "epoch"), meta(db, "sequence")),
                newest(db),
                db.list(
                    "SELECT id FROM search WHERE fresh = 1 ORDER BY no", row -> row.getString(1))));
  }

  private static long meta(Db db, String name) {
    return db.count("SELECT value FROM meta WHERE name = ?", name);
  }

  private static long newest(Db db) {
    return db.count("SELECT max(no) FROM search");
  }

  @Override
  public OptionalInt tell(
      Standing matchedBy,
      Point to,
      Collection<Finding> findings,
      Collection<String> filled,
      boolean sample) {
    return file.write(db -> {
      long epoch = meta(db, "epoch");
      if (epoch != matchedBy.point().epoch() || newest(db) != matchedBy.newest()) {
        return OptionalInt.empty();
      }
      if (epoch != to.epoch()) {
        begin(db, sample);
      }
      NoticeWriter writer = new NoticeWriter(db, clock.instant(), sample);
      findings.forEach(writer::write);
      filled.forEach(id -> db.update("UPDATE search SET fresh = 0 WHERE id = ?", id));
      advance(db, epoch, to);
      return OptionalInt.of(writer.written());
    });
  }

  /// The record is another one: all of it is to be looked through, and what was invented is no
  /// longer told.
  private static void begin(Db db, boolean sample) {
    db.update("UPDATE search SET fresh = 1");
    if (!sample) {
      db.update(
          "DELETE FROM told WHERE (search, question) IN (SELECT search, question FROM notice WHERE sample = 1)");
      db.update("DELETE FROM notice WHERE sample = 1");
    }
  }

  /// Within one record never back: another process may have come further.
  private static void advance(Db db, long epoch, Point to) {
    long sequence =
        epoch == to.epoch() ? Math.max(meta(db, "sequence"), to.sequence()) : to.sequence();
    db.update("UPDATE meta SET value = ? WHERE name = 'epoch' AND value <> ?1", to.epoch());
    db.update("UPDATE meta SET value = ? WHERE name = 'sequence' AND value <> ?1", sequence);
  }
}

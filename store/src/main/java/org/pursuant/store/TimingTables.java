package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.timeliness.BodyChange;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.LastDays;
import org.pursuant.domain.timeliness.MonthCapture;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;

/// The days of questions in a table of their own: one row each, no texts.
final class TimingTables extends FactTables implements TimingFacts {
  static final String KIND = "timing";

  private static final String COLUMNS =
      "id, house, body, asker, tabled, month, kind, due, last_sitting, last_working, last_calendar,"
          + " answered, taken, held, seen, ended, ending, moved, moved_last";
  private static final String READ =
      "SELECT "
          + COLUMNS
          + ", (SELECT group_concat(day || ' ' || former, ',' ORDER BY number) FROM timing_move WHERE question = id) FROM timing_question WHERE id = ?";
  private static final int SIZE = COLUMNS.split(",").length;

  TimingTables(DerivedFile file, int version) {
    super(file, KIND, version);
  }

  @Override
  List<String> schema() {
    return List.of(
        """
        CREATE TABLE timing_question (
          id INTEGER PRIMARY KEY, house TEXT NOT NULL, body TEXT NOT NULL, asker TEXT NOT NULL,
          tabled INTEGER NOT NULL, month INTEGER NOT NULL, kind TEXT NOT NULL, due INTEGER,
          last_sitting INTEGER, last_working INTEGER, last_calendar INTEGER, answered INTEGER,
          taken INTEGER, held INTEGER, seen INTEGER, ended INTEGER, ending TEXT,
          moved INTEGER, moved_last INTEGER)
        """,
        """
        CREATE TABLE timing_move (
          question INTEGER NOT NULL, number INTEGER NOT NULL, former TEXT NOT NULL, day INTEGER NOT NULL,
          PRIMARY KEY (question, number)) WITHOUT ROWID
        """,
        "CREATE INDEX timing_by_day ON timing_question (house, tabled)",
        "CREATE INDEX timing_by_body ON timing_question (body, tabled)",
        "CREATE INDEX timing_move_former ON timing_move (former)");
  }

  @Override
  public void write(List<QuestionTiming> timings, List<QuestionId> gone, Point to) {
    write(
        to,
        db -> {
          gone.forEach(id -> delete(db, id));
          timings.forEach(t -> insert(db, t));
        });
  }

  private static void delete(Db db, QuestionId id) {
    db.update("DELETE FROM timing_question WHERE id = ?", id.value());
    db.update("DELETE FROM timing_move WHERE question = ?", id.value());
  }

  private static void insert(Db db, QuestionTiming t) {
    delete(db, t.id());
    db.update(INSERT, row(t));
    for (int i = 0; i < t.moves().size(); i++) {
      BodyChange move = t.moves().get(i);
      db.update(
          "INSERT INTO timing_move (question, number, former, day) VALUES (?, ?, ?, ?)",
          t.id().value(),
          i,
          move.from(),
          Days.of(move.on()));
    }
  }

  private static final String INSERT =
      "INSERT INTO timing_question (" + COLUMNS + ") VALUES (" + "?, ".repeat(SIZE - 1) + "?)";

  private static @Nullable Object[] row(QuestionTiming t) {
    List<@Nullable Object> row = new ArrayList<>(SIZE);
    row.add(t.id().value());
    row.add(t.house().code());
    row.add(t.body());
    row.add(t.asker());
    row.add(Days.of(t.tabled()));
    row.add(TimingSql.month(t.tabled()));
    row.add(t.kind().code());
    row.add(Days.of(t.due()));
    row.add(Days.of(t.last().sittingDays()));
    row.add(Days.of(t.last().workingDays()));
    row.add(Days.of(t.last().calendarDays()));
    row.add(Days.of(t.answered()));
    row.add(t.sittingDaysTaken());
    row.add(Days.of(t.held()));
    row.add(Days.of(t.seen()));
    row.add(t.ending() == null ? null : Days.of(t.ending().on()));
    row.add(t.ending() == null ? null : t.ending().how().code());
    List<LocalDate> moved = t.moves().stream().map(BodyChange::on).sorted().toList();
    row.add(moved.isEmpty() ? null : Days.of(moved.getFirst()));
    row.add(moved.isEmpty() ? null : Days.of(moved.getLast()));
    return row.toArray();
  }

  private static QuestionTiming timing(ResultSet row) throws SQLException {
    LocalDate ended = Days.day(row, 16);
    Long taken = Db.longOf(row, 13);
    return new QuestionTiming(
        new QuestionId(row.getLong(1)),
        house(row.getString(2)),
        row.getString(3),
        row.getString(4),
        LocalDate.ofEpochDay(row.getLong(5)),
        kind(row.getString(7)),
        Days.day(row, 8),
        new LastDays(Days.day(row, 9), Days.day(row, 10), Days.day(row, 11)),
        Days.day(row, 12),
        taken == null ? null : taken.intValue(),
        Days.day(row, 14),
        Days.day(row, 15),
        ended == null ? null : new Ending(how(row.getString(17)), ended),
        moves(row.getString(20)));
  }

  /// @param moves `DAY FORMER,DAY FORMER`; null for none
  private static List<BodyChange> moves(@Nullable String moves) {
    List<BodyChange> found = new ArrayList<>();
    for (String move : moves == null ? new String[0] : moves.split(",", -1)) {
      int blank = move.indexOf(' ');
      LocalDate day = LocalDate.ofEpochDay(Long.parseLong(move.substring(0, blank)));
      found.add(new BodyChange(move.substring(blank + 1), day));
    }
    return found;
  }

  private static TimingKind kind(String code) {
    return TimingKind.of(code).orElseThrow(() -> new ArchiveException("no kind " + code));
  }

  private static Ending.How how(String code) {
    return Ending.How.of(code).orElseThrow(() -> new ArchiveException("no ending " + code));
  }

  private static House house(String code) {
    return House.of(code).orElseThrow(() -> new ArchiveException("no House " + code));
  }

  @Override
  public Optional<QuestionTiming> of(QuestionId id) {
    return of(List.of(id)).stream().findFirst();
  }

  @Override
  public List<QuestionTiming> of(List<QuestionId> ids) {
    return read(
        List.of(),
        db -> {
          List<QuestionTiming> found = new ArrayList<>();
          for (QuestionId id : ids) {
            db.first(READ, TimingTables::timing, id.value()).ifPresent(found::add);
          }
          return found;
        });
  }

  @Override
  public List<Counted> tallies(TimingFilter filter, Grouping by) {
    TimingSql sql = new TimingSql(filter);
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT "
                    + sql.group(by)
                    + " AS name, kind, "
                    + TimingSql.SUMS
                    + " FROM "
                    + sql.judged()
                    + " GROUP BY 1, 2 ORDER BY 1, 2",
                row ->
                    new Counted(row.getString(1), kind(row.getString(2)), TimingSql.tally(row, 3)),
                sql.args()));
  }

  @Override
  public List<MonthCapture> months(TimingFilter filter) {
    TimingSql sql = new TimingSql(filter);
    return read(
        List.of(),
        db ->
            db.list(
                "SELECT month, max(seen), count(DISTINCT tabled), max(tabled), "
                    + TimingSql.SUMS
                    + " FROM "
                    + sql.judged()
                    + " GROUP BY 1 ORDER BY 1",
                row ->
                    new MonthCapture(
                        TimingSql.month(row.getInt(1)),
                        TimingSql.tally(row, 5),
                        Days.day(row, 2),
                        row.getLong(3),
                        LocalDate.ofEpochDay(row.getLong(4))),
                sql.args()));
  }

  @Override
  public Waiting waiting(TimingFilter filter, int offset, int limit) {
    TimingSql sql = new TimingSql(filter);
    String where = sql.judged() + " WHERE " + TimingSql.WAITS;
    return read(
        new Waiting(List.of(), 0),
        db -> {
          List<Long> ids =
              db.list(
                  "SELECT id FROM "
                      + where
                      + " ORDER BY last, id LIMIT "
                      + limit
                      + " OFFSET "
                      + offset,
                  row -> row.getLong(1),
                  sql.args());
          long total = db.count("SELECT count(*) FROM " + where, sql.args());
          List<QuestionTiming> found = new ArrayList<>();
          for (Long id : ids) {
            db.first(READ, TimingTables::timing, id).ifPresent(found::add);
          }
          return new Waiting(List.copyOf(found), total);
        });
  }

  @Override
  public Map<Integer, Long> sittingDaysTaken(TimingFilter filter, TimingKind kind) {
    TimingSql sql = new TimingSql(filter);
    return read(
        Map.of(),
        db -> {
          Map<Integer, Long> days = new TreeMap<>();
          db.each(
              "SELECT taken, count(*) FROM "
                  + sql.judged()
                  + " WHERE kind = "
                  + TimingSql.quoted(kind.code())
                  + " AND taken IS NOT NULL AND answered <= "
                  + sql.asAt()
                  + " GROUP BY 1",
              row -> days.put(row.getInt(1), row.getLong(2)),
              sql.args());
          return days;
        });
  }

  @Override
  public Map<House, Span> spans() {
    return read(
        Map.of(),
        db -> {
          Map<House, Span> spans = new LinkedHashMap<>();
          for (House house : House.all()) {
            db.first(
                    "SELECT min(tabled), max(tabled) FROM timing_question WHERE house = ? HAVING count(*) > 0",
                    row ->
                        new Span(
                            LocalDate.ofEpochDay(row.getLong(1)),
                            LocalDate.ofEpochDay(row.getLong(2))),
                    house.code())
                .ifPresent(span -> spans.put(house, span));
          }
          return spans;
        });
  }
}

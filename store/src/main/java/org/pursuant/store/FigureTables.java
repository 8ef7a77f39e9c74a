package org.pursuant.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.FigureStore;
import org.pursuant.domain.figure.Holding;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.figure.SeriesRow;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Figures and the series they make, in `derived.db`.
final class FigureTables extends FactTables implements FigureStore, FigureReader {
  /// Raised when the tables change; the analyser's version is added to it.
  private static final int TABLES_VERSION = 101;

  /// What is said more often than this is read from its latest statements.
  private static final int MOST_STATEMENTS = 1_000;

  private static final String STATEMENT =
      "question, start, finish, key, said, low, high, bound, unit, subject, relation, period, period_key, relative, place, sentence, sentence_start";

  private static final String ROW =
      "key, subject, unit, course, answers, numbers, latest, last, body";

  FigureTables(DerivedFile file, int analyser) {
    super(file, "figures", TABLES_VERSION + analyser);
  }

  @Override
  List<String> schema() {
    return List.of(
        "CREATE TABLE figures_statement (question INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL, key TEXT NOT NULL, said INTEGER, low TEXT NOT NULL, high TEXT NOT NULL, bound TEXT NOT NULL, unit TEXT NOT NULL, subject TEXT NOT NULL, relation TEXT, period TEXT, period_key TEXT, relative INTEGER NOT NULL, place TEXT NOT NULL, sentence TEXT NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, family TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (question, start)) WITHOUT ROWID",
        "CREATE INDEX figures_statement_key ON figures_statement (key) WHERE key <> ''",
        "CREATE INDEX figures_statement_family ON figures_statement (family)",
        "CREATE TABLE figures_series (key TEXT PRIMARY KEY, subject TEXT NOT NULL, unit TEXT NOT NULL, course TEXT NOT NULL, answers INTEGER NOT NULL, numbers INTEGER NOT NULL, latest TEXT NOT NULL, last INTEGER, body TEXT NOT NULL, differs INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE INDEX figures_series_last ON figures_series (differs, last)",
        "CREATE INDEX figures_series_answers ON figures_series (answers)");
  }

  @Override
  public void replace(List<OfAnswer> answers, Set<QuestionId> gone, Point to) {
    write(
        to,
        db -> {
          Set<String> touched = new TreeSet<>();
          gone.forEach(question -> remove(db, question, touched));
          for (OfAnswer answer : answers) {
            remove(db, answer.question(), touched);
            for (FigureStatement statement : answer.statements()) {
              insert(db, statement, answer.body());
              touched.add(statement.figure().key());
            }
          }
          touched.remove("");
          touched.forEach(key -> summarise(db, key));
        });
  }

  private static void remove(Db db, QuestionId question, Set<String> touched) {
    touched.addAll(
        db.list(
            "SELECT DISTINCT key FROM figures_statement WHERE question = ?",
            row -> row.getString(1),
            question.value()));
    db.update("DELETE FROM figures_statement WHERE question = ?", question.value());
  }

  private static void insert(Db db, FigureStatement statement, String body) {
    Figure f = statement.figure();
    Holding holding = f.holding();
    db.update(
        "INSERT INTO figures_statement ("
            + STATEMENT
            + ", sentence_end, family, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement.question().value(),
        f.start(),
        f.end(),
        f.key(),
        Days.of(statement.said()),
        f.quantity().low().toPlainString(),
        f.quantity().high().toPlainString(),
        f.quantity().bound().name(),
        f.quantity().unit().code(),
        f.subject(),
        holding == null ? null : holding.relation().name(),
        holding == null ? null : holding.period().kind().name(),
        holding == null ? null : holding.period().key(),
        holding != null && holding.relative() ? 1 : 0,
        f.place(),
        statement.sentence(),
        f.sentenceStart(),
        f.sentenceEnd(),
        f.quantity().unit().family(),
        body);
  }

  private static void summarise(Db db, String key) {
    Optional<FigureSeries> series = series(db, key);
    if (series.isEmpty()) {
      db.update("DELETE FROM figures_series WHERE key = ?", key);
      return;
    }
    FigureSeries s = series.get();
    FigureStatement latest = s.statements().getLast();
    String body =
        db.first(
                "SELECT body FROM figures_statement WHERE question = ? AND key = ? LIMIT 1",
                row -> row.getString(1),
                latest.question().value(),
                key)
            .orElse("");
    db.update(
        "INSERT OR REPLACE INTO figures_series ("
            + ROW
            + ", differs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        s.subject(),
        s.unit().code(),
        s.course().name(),
        s.statements().stream().map(FigureStatement::question).distinct().count(),
        s.statements().stream().map(x -> x.figure().quantity().high()).distinct().count(),
        latest.words(),
        Days.of(s.last()),
        body,
        s.differences().isEmpty() ? 0 : 1);
  }

  @Override
  public Optional<FigureSeries> series(String key) {
    return read(Optional.<FigureSeries>empty(), db -> series(db, key));
  }

  private static Optional<FigureSeries> series(Db db, String key) {
    return key.isEmpty()
        ? Optional.empty()
        : FigureSeries.of(
            key,
            db.list(
                "SELECT "
                    + STATEMENT
                    + " FROM figures_statement WHERE key = ? AND key <> '' ORDER BY said DESC, question DESC, start LIMIT "
                    + MOST_STATEMENTS,
                FigureTables::statement,
                key));
  }

  private static FigureStatement statement(ResultSet row) throws SQLException {
    int start = row.getInt(2);
    String sentence = row.getString(16);
    int sentenceStart = row.getInt(17);
    Figure figure =
        new Figure(
            start,
            row.getInt(3),
            new Quantity(
                new BigDecimal(row.getString(6)),
                new BigDecimal(row.getString(7)),
                Bound.valueOf(row.getString(8)),
                Unit.of(row.getString(9))),
            row.getString(10),
            holding(row),
            row.getString(15),
            sentenceStart,
            sentenceStart + sentence.length(),
            row.getString(4));
    return new FigureStatement(
        new QuestionId(row.getLong(1)), Days.day(row, 5), figure, sentence, start - sentenceStart);
  }

  private static @Nullable Holding holding(ResultSet row) throws SQLException {
    String relation = row.getString(11);
    return relation == null
        ? null
        : new Holding(
            Holding.Relation.valueOf(relation),
            new Period(Period.Kind.valueOf(row.getString(12)), row.getString(13)),
            row.getInt(14) == 1);
  }

  @Override
  public List<Stated> of(QuestionId question) {
    return read(
        List.<Stated>of(),
        db ->
            db.list(
                "SELECT " + STATEMENT + " FROM figures_statement WHERE question = ? ORDER BY start",
                row -> stated(db, statement(row)),
                question.value()));
  }

  @Override
  public AroundPlaces<Stated> around(List<AnswerPlace> places, int offset, int limit) {
    return places.isEmpty()
        ? AroundPlaces.none()
        : read(AroundPlaces.none(), db -> around(db, PlaceRows.json(places), offset, limit));
  }

  private static AroundPlaces<Stated> around(Db db, String places, int offset, int limit) {
    String latest =
        PlaceRows.WITH
            + ", held AS MATERIALIZED (SELECT DISTINCT f.question AS q, f.start AS s FROM place p"
            + " CROSS JOIN figures_statement f ON f.question = p.question AND f.sentence_start <="
            + " p.start AND f.sentence_end >= p.stop), latest AS MATERIALIZED (SELECT q, s,"
            + " row_number() OVER (PARTITION BY CASE WHEN f.key <> '' THEN f.key ELSE f.sentence ||"
            + " (f.start - f.sentence_start) END ORDER BY f.said DESC NULLS LAST, q DESC, s) AS nth"
            + " FROM held JOIN figures_statement f ON f.question = q AND f.start = s) ";
    String of = "FROM latest JOIN figures_statement ON question = q AND start = s WHERE nth = 1";
    return new AroundPlaces<>(
        db.count(latest + "SELECT count(*) FROM latest WHERE nth = 1", places),
        db.list(
            latest
                + "SELECT "
                + STATEMENT
                + " "
                + of
                + " ORDER BY said DESC NULLS LAST, question DESC, start LIMIT ?2 OFFSET ?3",
            row -> stated(db, statement(row)),
            places,
            limit,
            offset));
  }

  private static Stated stated(Db db, FigureStatement statement) {
    SeriesRow series =
        db.first(
                "SELECT " + ROW + " FROM figures_series WHERE key = ?",
                FigureTables::row,
                statement.figure().key())
            .orElse(null);
    return new Stated(statement, series);
  }

  private static SeriesRow row(ResultSet row) throws SQLException {
    return new SeriesRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        FigureSeries.Course.valueOf(row.getString(4)),
        row.getInt(5),
        row.getInt(6),
        row.getString(7),
        Days.day(row, 8),
        row.getString(9));
  }

  @Override
  public List<SeriesRow> list(Order order, @Nullable String body, int limit, int offset) {
    String by =
        switch (order) {
          case CHANGED, LATEST -> "last DESC, key";
          case LONGEST -> "answers DESC, key";
        };
    return read(
        List.<SeriesRow>of(),
        db ->
            db.list(
                "SELECT "
                    + ROW
                    + " FROM figures_series"
                    + where(order)
                    + " ORDER BY "
                    + by
                    + " LIMIT ? OFFSET ?",
                FigureTables::row,
                body,
                body,
                limit,
                offset));
  }

  private static String where(Order order) {
    return " WHERE (? IS NULL OR body = ?)" + (order == Order.CHANGED ? " AND differs = 1" : "");
  }

  @Override
  public long count(Order order, @Nullable String body) {
    return read(
        0L, db -> db.count("SELECT count(*) FROM figures_series" + where(order), body, body));
  }

  @Override
  public Map<String, Long> counts() {
    return read(
        Map.<String, Long>of(),
        db -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          db.each(
              "SELECT family, count(*) FROM figures_statement GROUP BY family ORDER BY 2 DESC",
              row -> counts.put(row.getString(1), row.getLong(2)));
          return counts;
        });
  }
}

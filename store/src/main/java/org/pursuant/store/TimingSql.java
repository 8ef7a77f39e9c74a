package org.pursuant.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingFacts.Grouping;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;

/// What is asked of the table of days, as SQL. The outcome is that of [Outcome#of], so that sums of
/// many questions need not leave the database.
final class TimingSql {
  private static final long EVER = 99_999_999;
  private static final int MONTHS = 100;

  /// The columns of a [Tally], over [#judged()].
  static final String SUMS =
      sum(Outcome.IN_TIME)
          + ", "
          + sum(Outcome.LATE)
          + ", "
          + sum(Outcome.UNANSWERED)
          + ", "
          + sum(Outcome.NOT_YET_DUE)
          + ", "
          + sum(Outcome.NOT_KNOWN)
          + ", "
          + sum(Outcome.APART)
          + ", "
          + sum(Outcome.ENDED_IN_FORM)
          + ", ifnull(sum(outcome = "
          + code(Outcome.ENDED_IN_FORM)
          + " AND ended > last), 0)"
          + ", "
          + sum(Outcome.NO_FACTS)
          + ", sum(outcome IN ("
          + code(Outcome.LATE)
          + ", "
          + code(Outcome.UNANSWERED)
          + ") AND held_in_time), sum(outcome IN ("
          + code(Outcome.IN_TIME)
          + ", "
          + code(Outcome.LATE)
          + ", "
          + code(Outcome.UNANSWERED)
          + ") AND came), sum(outcome = "
          + code(Outcome.UNANSWERED)
          + " AND stands)";

  /// Whether a question of [#judged()] waits for its answer beyond its last day.
  static final String WAITS = "outcome = " + code(Outcome.UNANSWERED) + " AND stands";

  private final TimingFilter filter;
  private final List<@Nullable Object> args = new ArrayList<>();
  private final String judged;

  TimingSql(TimingFilter filter) {
    this.filter = filter;
    this.judged =
        "(SELECT id, "
            + bodyThen()
            + " AS body, asker, tabled, month, kind, seen, taken, answered, ended, "
            + last()
            + " AS last, "
            + outcome()
            + " AS outcome, "
            + "ifnull(held <= "
            + last()
            + " AND held <= "
            + asAt()
            + ", 0) AS held_in_time, "
            + "ifnull(moved <= "
            + asAt()
            + ", 0) AS came, "
            + "ifnull(ended > "
            + asAt()
            + ", 1) AS stands FROM timing_question WHERE "
            + where()
            + ")";
  }

  /// The questions of the filter, each with its outcome.
  String judged() {
    return judged;
  }

  @Nullable Object[] args() {
    return args.toArray();
  }

  private static String code(Outcome outcome) {
    return quoted(outcome.code());
  }

  /// A code of ours as SQL has it.
  static String quoted(String code) {
    return "'" + code + "'";
  }

  private static String sum(Outcome outcome) {
    return "sum(outcome = " + code(outcome) + ")";
  }

  /// The day of the question as a number.
  long asAt() {
    return filter.asAt() == null ? EVER : filter.asAt().toEpochDay();
  }

  private String last() {
    return switch (filter.convention()) {
      case SITTING_DAYS -> "last_sitting";
      case WORKING_DAYS -> "last_working";
      case CALENDAR_DAYS -> "last_calendar";
    };
  }

  /// The body that had the question on the day.
  private String bodyThen() {
    String next =
        "(SELECT former FROM timing_move WHERE question = timing_question.id AND day > "
            + asAt()
            + " ORDER BY number LIMIT 1)";
    return "CASE WHEN moved_last > " + asAt() + " THEN " + next + " ELSE body END";
  }

  private String outcome() {
    String last = last();
    long day = asAt();
    return "CASE"
        + when("tabled > " + day, Outcome.NOT_TABLED)
        + when("kind = " + quoted(TimingKind.NOT_REACHED.code()), Outcome.APART)
        + when(ended(Ending.How.WITHDRAWN), Outcome.APART)
        + when(ended(Ending.How.FORMULA), Outcome.ENDED_IN_FORM)
        + when(last + " IS NULL", Outcome.NO_FACTS)
        + when(ended(Ending.How.LAPSED) + " AND ended <= " + last, Outcome.APART)
        + when(last + " >= " + day, Outcome.NOT_YET_DUE)
        + when("answered <= " + day + " AND answered <= " + last, Outcome.IN_TIME)
        + when("answered <= " + day, Outcome.LATE)
        + when("seen > " + last, Outcome.UNANSWERED)
        + " ELSE "
        + code(Outcome.NOT_KNOWN)
        + " END";
  }

  private String ended(Ending.How how) {
    return "ending = " + quoted(how.code()) + " AND ended <= " + asAt();
  }

  private static String when(String condition, Outcome outcome) {
    return " WHEN " + condition + " THEN " + code(outcome);
  }

  private String where() {
    List<String> all = new ArrayList<>(List.of("house = ?", "tabled BETWEEN ? AND ?"));
    args.add(filter.house().code());
    args.add(filter.from().toEpochDay());
    args.add(Math.min(filter.to().toEpochDay(), asAt()));
    List<YearMonth> months = filter.months();
    if (months != null) {
      all.add(
          "month IN ("
              + months.stream().map(m -> "" + month(m.atDay(1))).collect(Collectors.joining(", "))
              + ")");
    }
    String body = filter.body();
    if (body != null) {
      // So that an index serves whichever of the two names it.
      all.add(
          "(body = ? OR id IN (SELECT question FROM timing_move WHERE former = ?)) AND "
              + bodyThen()
              + " = ?");
      args.addAll(List.of(body, body, body));
    }
    String asker = filter.asker();
    if (asker != null) {
      all.add("asker = ?");
      args.add(asker);
    }
    return String.join(" AND ", all);
  }

  /// The column that a sum is by.
  String group(Grouping by) {
    return switch (by) {
      case ALL -> "''";
      case MONTH -> "printf('%04d-%02d', month / 100, month % 100)";
      case BODY -> "body";
      case ASKER -> "asker";
    };
  }

  static Tally tally(ResultSet row, int first) throws SQLException {
    return new Tally(
        row.getLong(first),
        row.getLong(first + 1),
        row.getLong(first + 2),
        row.getLong(first + 3),
        row.getLong(first + 4),
        row.getLong(first + 5),
        row.getLong(first + 6),
        row.getLong(first + 7),
        row.getLong(first + 8),
        row.getLong(first + 9),
        row.getLong(first + 10),
        row.getLong(first + 11));
  }

  /// A month as the table has it: 203105 for May 2031.
  static int month(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue();
  }

  static YearMonth month(int number) {
    return YearMonth.of(number / MONTHS, number % MONTHS);
  }
}

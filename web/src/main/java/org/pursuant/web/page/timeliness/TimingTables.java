package org.pursuant.web.page.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.web.feed.TimingTable;

/// What the pages on time show, as CSV.
final class TimingTables {
  private static final List<String> SHARES =
      List.of(
          "by",
          "group",
          "kind",
          "in_time",
          "late",
          "unanswered",
          "held_in_time",
          "transferred",
          "not_yet_due",
          "not_known",
          "apart",
          "ended_in_form",
          "ended_overdue",
          "no_facts",
          "percent",
          "low",
          "high",
          "percent_with_holding",
          "gap");

  private static final List<String> DAYS = List.of("kind", "sitting_days", "answers");

  private static final List<String> OVERDUE =
      List.of(
          "house",
          "tabled",
          "uin",
          "body",
          "asker",
          "kind",
          "last_day",
          "holding_answer",
          "last_seen",
          "path");

  private TimingTables() {}

  /// The sums by month, then by department.
  static String shares(TimingSums sums) {
    List<List<String>> rows = new ArrayList<>();
    for (TimingSums.Month month : sums.months()) {
      String gap = month.gap() == null ? "" : month.gap().words();
      month.kinds().forEach(k -> rows.add(row("month", month.month().toString(), k, gap)));
    }
    for (TimingSums.Body b : sums.bodies()) {
      b.kinds().forEach(k -> rows.add(row("body", b.slug(), k, "")));
    }
    return TimingTable.csv(SHARES, rows);
  }

  private static List<String> row(String by, String group, KindSum sum, String gap) {
    Tally t = sum.tally();
    KindSum.Data data = sum.data();
    KindSum.ShareData share = data.share();
    KindSum.ShareData held = data.shareWithHolding();
    List<String> row = new ArrayList<>(List.of(by, group, sum.kind().code()));
    for (long n :
        new long[] {
          t.inTime(),
          t.late(),
          t.unanswered(),
          t.heldInTime(),
          t.transferred(),
          t.notYetDue(),
          t.notKnown(),
          t.apart(),
          t.endedInForm(),
          t.endedOverdue(),
          t.noFacts()
        }) {
      row.add(Long.toString(n));
    }
    row.add(share == null ? "" : Double.toString(share.percent()));
    row.add(share == null ? "" : Double.toString(share.low()));
    row.add(share == null ? "" : Double.toString(share.high()));
    row.add(held == null ? "" : Double.toString(held.percent()));
    row.add(gap);
    return row;
  }

  /// How many answers took how many sitting days, each number of days by itself, those that none
  /// took left out.
  static String days(TimingSums sums) {
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(sums.days())
        .forEach((days, answers) ->
            rows.add(List.of(sums.kind().code(), days.toString(), answers.toString())));
    return TimingTable.csv(DAYS, rows);
  }

  /// What waits beyond its last day.
  static String overdue(List<OverduePage.Row> waiting, Convention convention) {
    List<List<String>> rows = new ArrayList<>();
    for (OverduePage.Row row : waiting) {
      QuestionTiming t = row.timing();
      rows.add(
          List.of(
              t.house().code(),
              t.tabled().toString(),
              String.valueOf(row.question().state().uin()),
              t.body(),
              t.asker(),
              t.kind().code(),
              words(t.last().of(convention)),
              words(t.held()),
              words(t.seen()),
              "/questions/" + row.question().path()));
    }
    return TimingTable.csv(OVERDUE, rows);
  }

  private static String words(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
  }
}

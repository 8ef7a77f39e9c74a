package org.pursuant.web.page.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.web.feed.QuestionTable;
import org.pursuant.web.html.Links;

/// Promises as CSV (RFC 4180) with a row of names first.
public final class PromiseTable {
  private static final List<String> COLUMNS =
      List.of(
          "promise",
          "state",
          "rule_state",
          "act",
          "firmness",
          "said_on",
          "body",
          "answered_by",
          "quote",
          "due_text",
          "due_from",
          "due_to",
          "due_by",
          "slipped",
          "times_said",
          "evidence",
          "verdict",
          "verdict_reason",
          "question");

  private PromiseTable() {}

  /// The table.
  ///
  /// @param origin scheme, host and port of the site
  public static String csv(String origin, List<PromiseRow> rows) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (PromiseRow row : rows) {
      out.append(
              cells(origin, row).stream()
                  .map(v -> QuestionTable.field(v == null ? "" : v.toString()))
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return out.toString();
  }

  private static List<@Nullable Object> cells(String origin, PromiseRow row) {
    Said last = row.promise().latest();
    Commitment c = last.commitment();
    Due due = row.promise().timed().commitment().due();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(origin + row.href());
    cells.add(row.state().code());
    cells.add(row.ruleState().code());
    cells.add(c.act().code());
    cells.add(c.firmness().code());
    cells.add(last.day());
    cells.add(last.body());
    cells.add(row.answeredBy(last));
    cells.add(c.quote());
    cells.add(due == null ? null : due.words());
    cells.add(due == null ? null : due.from());
    cells.add(due == null ? null : due.to());
    cells.add(row.dueBy());
    cells.add(row.promise().slipped());
    cells.add(row.promise().history().size());
    cells.add(row.promise().evidence().size());
    cells.add(row.verdict().map(v -> v.ruling().code()).orElse(""));
    cells.add(row.verdict().map(Verdict::reason).orElse(""));
    cells.add(row.latest().map(q -> origin + Links.question(q)).orElse(""));
    return cells;
  }
}

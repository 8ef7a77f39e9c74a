package org.pursuant.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.feed.CsvCell;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.QuestionData.MemberData;

/// Writes questions as rows of CSV (RFC 4180).
final class CsvRows {
  private static final List<String> HEAD =
      List.of(
          "address",
          "house",
          "tabled",
          "uin",
          "heading",
          "asked_by",
          "asked_by_party",
          "asked_by_constituency",
          "body",
          "due",
          "named_day",
          "status",
          "marks",
          "held_on",
          "answered_on",
          "corrected_on",
          "answered_by",
          "question",
          "answer",
          "clipped");

  private final PrintStream out;

  CsvRows(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.print(String.join(",", HEAD) + "\r\n");
  }

  void row(QuestionData q) {
    MemberData asker = q.askedBy();
    cell(q.url(), "");
    cell(q.house());
    cell(q.tabled());
    cell(q.uin());
    cell(q.heading());
    cell(asker == null ? null : asker.name());
    cell(asker == null ? null : asker.party());
    cell(asker == null ? null : asker.constituency());
    cell(q.body() == null ? null : q.body().name());
    cell(q.due());
    cell(q.namedDay());
    cell(q.status());
    cell(String.join(" ", q.marks()));
    cell(q.heldOn());
    cell(q.answeredOn());
    cell(q.correctedOn());
    cell(q.answeredBy() == null ? null : q.answeredBy().name());
    cell(q.question());
    cell(q.answer());
    cell(q.clipped());
    out.print("\r\n");
  }

  private void cell(@Nullable Object value) {
    cell(value, ",");
  }

  private void cell(@Nullable Object value, String separator) {
    out.print(separator + quoted(value == null ? "" : value.toString()));
  }

  /// A cell as written: quoted where it must be, and never the beginning of a formula.
  static String quoted(String text) {
    String safe = CsvCell.guarded(text);
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}

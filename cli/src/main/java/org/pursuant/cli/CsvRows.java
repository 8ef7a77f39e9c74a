package org.pursuant.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.feed.CsvCell;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.QuestionData.MemberData;
import org.pursuant.web.page.question.DerivedData;

/// Writes questions as rows of CSV (RFC 4180).
final class CsvRows implements ExportRows {
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
          "clipped",
          "cites",
          "cited_by",
          "names",
          "lines",
          "promises",
          "figures",
          "tables",
          "reply",
          "answered_in_time");

  /// How many of the columns are derived.
  private static final int DERIVED = 9;

  private final PrintStream out;

  private CsvRows(PrintStream out) {
    this.out = out;
  }

  /// Rows whose head is written.
  static CsvRows begin(PrintStream out) {
    out.print(String.join(",", HEAD) + "\r\n");
    return new CsvRows(out);
  }

  @Override
  public void write(QuestionData q, @Nullable DerivedData derived) {
    stated(q);
    if (derived == null) {
      out.print(",".repeat(DERIVED));
    } else {
      inferred(derived);
    }
    out.print("\r\n");
  }

  /// Several of a kind are addresses or words with blanks between them, each once.
  private void inferred(DerivedData d) {
    cell(listed(d.references().stream().map(r -> r.url() != null ? r.url() : r.address())));
    cell(listed(d.citedBy().stream()));
    cell(listed(d.names().stream().map(n -> n.url())));
    cell(listed(d.lines().stream().map(l -> l.url())));
    cell(listed(d.promises().stream().map(p -> p.url())));
    cell(d.figures().size());
    cell(listed(d.tables().stream().map(t -> t.url())));
    cell(d.reply() == null ? null : d.reply().type());
    cell(d.timing() == null ? null : d.timing().outcome());
  }

  private static String listed(Stream<@Nullable String> addresses) {
    return addresses.filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
  }

  private void stated(QuestionData q) {
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

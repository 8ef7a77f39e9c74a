package org.pursuant.web.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;

/// Questions as CSV (RFC 4180) with a row of names first.
public final class QuestionTable {
  private static final List<String> COLUMNS =
      List.of(
          "house",
          "tabled",
          "uin",
          "heading",
          "asked_by",
          "party",
          "constituency",
          "body",
          "due",
          "status",
          "marks",
          "answered_on",
          "answered_by",
          "corrected_on",
          "question",
          "answer",
          "path");

  private QuestionTable() {}

  public static String csv(List<QuestionSummary> questions) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    questions.forEach(q ->
        out.append(row(q).stream().map(QuestionTable::field).collect(Collectors.joining(",")))
            .append("\r\n"));
    return out.toString();
  }

  private static List<String> row(QuestionSummary q) {
    QuestionState s = q.state();
    MemberRef asker = s.askedBy();
    Answer answer = s.answer();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(s.house() == null ? null : s.house().code());
    row.add(s.tabled());
    row.add(s.uin());
    row.add(Links.heading(s.heading()));
    row.add(asker == null ? null : Links.name(asker));
    row.add(asker == null ? null : asker.party());
    row.add(asker == null ? null : asker.constituency());
    row.add(s.body() == null ? null : s.body().name());
    row.add(s.due());
    row.add(q.status().code());
    row.add(q.marks().stream().sorted().map(Mark::code).collect(Collectors.joining(" ")));
    row.add(answer == null || answer.holding() ? null : answer.answeredOn());
    row.add(answer == null || answer.answeredBy() == null ? null : Links.name(answer.answeredBy()));
    row.add(answer == null ? null : answer.correctedOn());
    row.add(words(s.question()));
    row.add(answer == null ? null : words(answer.text()));
    row.add(Links.question(q));
    return row.stream().map(v -> v == null ? "" : v.toString()).toList();
  }

  private static @Nullable String words(@Nullable SourceText text) {
    return text == null ? null : text.text().plain();
  }

  /// A quoted field. One that a spreadsheet would take for a formula gets an apostrophe in front.
  public static String field(String value) {
    return CsvCell.quoted(value);
  }
}

package org.pursuant.web.page.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.feed.CsvCell;

/// Lines, and the uses of one, as CSV (RFC 4180) with a row of names first.
final class LineTable {
  private static final int AT_ONCE = 500;

  private LineTable() {}

  static String lines(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    row(
        out,
        "path",
        "kind",
        "extent",
        "text",
        "first_said",
        "last_said",
        "wording_changed",
        "days_judged",
        "answers",
        "occasions",
        "wordings",
        "bodies");
    for (Line line : lines) {
      row(
          out,
          "/lines/" + line.key(),
          line.kind().code(),
          line.extent().words(),
          line.text(),
          line.first(),
          line.last(),
          line.changed(),
          line.about(),
          line.answers(),
          line.occasions(),
          line.wordings(),
          String.join(" ", line.bodies()));
    }
    return out.toString();
  }

  static String uses(List<LineUse> uses, RecordReader record) {
    StringBuilder out = new StringBuilder();
    row(
        out,
        "day",
        "day_judged",
        "wording",
        "question",
        "heading",
        "body",
        "answered_by",
        "start",
        "end",
        "text");
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    for (int from = 0; from < uses.size(); from += AT_ONCE) {
      List<LineUse> some = uses.subList(from, Math.min(uses.size(), from + AT_ONCE));
      Map<Object, QuestionSummary> questions = new HashMap<>();
      record
          .summaries(some.stream().map(LineUse::question).distinct().toList())
          .forEach(q -> questions.put(q.id(), q));
      for (LineUse use : some) {
        numbers.putIfAbsent(use.wording(), numbers.size() + 1);
        QuestionSummary question = questions.get(use.question());
        if (question != null) {
          use(out, use, numbers.getOrDefault(use.wording(), 0), question);
        }
      }
    }
    return out.toString();
  }

  private static void use(StringBuilder out, LineUse use, int wording, QuestionSummary question) {
    UseRow shown = UseRow.of(use, wording, question);
    row(
        out,
        use.day(),
        use.about(),
        wording,
        shown.href(),
        shown.title(),
        shown.body(),
        shown.member(),
        use.start(),
        use.end(),
        LineWords.of(use, question).orElse(""));
  }

  private static void row(StringBuilder out, @Nullable Object... values) {
    List<String> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(CsvCell.quoted(value == null ? "" : value.toString()));
    }
    out.append(cells.stream().collect(Collectors.joining(","))).append("\r\n");
  }
}

package org.pursuant.web.page.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.html.Links;

/// A place where a line is said, as a row.
///
/// @param wording its number on the page, from 1; 0 where that is not shown
/// @param member who answered; empty where not stated
/// @param memberHref empty where not stated
public record UseRow(
    LineUse use,
    int wording,
    String href,
    String title,
    String uin,
    String member,
    String memberHref,
    String body) {

  static UseRow of(LineUse use, int wording, QuestionSummary question) {
    Answer answer = question.state().answer();
    MemberRef by = answer == null ? null : answer.answeredBy();
    return new UseRow(
        use,
        wording,
        Links.question(question),
        Links.title(question),
        question.state().uin() == null ? "" : question.state().uin().value(),
        by == null ? "" : Links.name(by),
        by == null ? "" : Links.member(by.identity()),
        question.body() == null ? "" : question.body().name());
  }

  /// Of the latest uses, the latest first.
  ///
  /// @param uses in order of time
  static List<UseRow> latest(List<LineUse> uses, int most, RecordReader record) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    uses.forEach(u -> numbers.putIfAbsent(u.wording(), numbers.size() + 1));
    List<LineUse> latest = uses.subList(Math.max(0, uses.size() - most), uses.size()).reversed();
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    record
        .summaries(latest.stream().map(LineUse::question).distinct().toList())
        .forEach(q -> questions.put(q.id(), q));
    List<UseRow> rows = new ArrayList<>();
    for (LineUse use : latest) {
      QuestionSummary question = questions.get(use.question());
      if (question != null) {
        rows.add(of(use, numbers.getOrDefault(use.wording(), 0), question));
      }
    }
    return rows;
  }

  /// When it was said.
  public String day() {
    return use.day() == null ? "not stated" : LineWords.day(use.day(), use.about());
  }

  Data data() {
    return new Data(
        href,
        use.day(),
        use.about(),
        wording,
        body,
        member,
        title,
        use.start(),
        use.end(),
        use.extent().words());
  }

  /// As JSON has it.
  ///
  /// @param start offset into the answer's plain text
  record Data(
      String question,
      @Nullable LocalDate day,
      boolean dayJudged,
      int wording,
      String body,
      String answeredBy,
      String heading,
      int start,
      int end,
      String extent) {}
}

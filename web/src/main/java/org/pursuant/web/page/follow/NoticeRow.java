package org.pursuant.web.page.follow;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.EventName;
import org.pursuant.web.html.Links;
import org.pursuant.web.html.QuestionRow;
import org.pursuant.web.site.Site;

/// A notice as a row of a list.
///
/// @param question as it is known now; null where the record does not hold it any more
/// @param row of the question; null where there is none
public record NoticeRow(
    Notice notice, @Nullable QuestionSummary question, @Nullable QuestionRow row) {

  static NoticeRow of(Notice notice, Site site) {
    QuestionSummary question = question(notice, site.record());
    return new NoticeRow(
        notice, question, question == null ? null : QuestionRow.of(question, site.today()));
  }

  private static @Nullable QuestionSummary question(Notice notice, RecordReader record) {
    return record.find(notice.question()).flatMap(record::summary).orElse(null);
  }

  /// What happened, in words.
  public String words() {
    return EventName.of(notice);
  }

  /// The day on which it happened; empty where no source states it.
  public String day() {
    return notice.day() == null ? "" : Dates.of(notice.day());
  }

  /// The address of the question by which it happened; null where it was none.
  public @Nullable String causeHref() {
    return notice.cause() == null ? null : Links.questionPath(notice.cause());
  }
}

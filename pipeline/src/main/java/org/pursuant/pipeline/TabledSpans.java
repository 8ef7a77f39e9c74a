package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Tells between which days questions were tabled, of those without a day by their official number.
/// The months of the record are read once, when the first of these is met. For one thread.
final class TabledSpans {
  private static final String OFFICIAL = "id/official/";

  private final RecordReader record;
  private @Nullable TablingMonths months;

  TabledSpans(RecordReader record) {
    this.record = record;
  }

  /// The days between which a question was tabled, as far as is known.
  TablingMonths.Span of(QuestionSummary question) {
    LocalDate tabled = question.state().tabled();
    if (tabled != null) {
      return new TablingMonths.Span(tabled, tabled);
    }
    LocalDate answered = question.state().answeredOn();
    if (answered != null || !question.path().matches(OFFICIAL + "\\d{1,12}")) {
      return new TablingMonths.Span(null, answered);
    }
    return months().around(Long.parseLong(question.path().substring(OFFICIAL.length())));
  }

  /// The same; empty where either end is not known.
  Optional<DaySpan> whole(QuestionSummary question) {
    TablingMonths.Span span = of(question);
    return span.from() == null || span.to() == null
        ? Optional.empty()
        : Optional.of(new DaySpan(span.from(), span.to()));
  }

  private TablingMonths months() {
    TablingMonths known = months;
    if (known == null) {
      known = TablingMonths.of(record);
      months = known;
    }
    return known;
  }
}

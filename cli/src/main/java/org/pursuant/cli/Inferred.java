package org.pursuant.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.page.question.DerivedData;
import org.pursuant.web.site.Facts;

/// Reads what is derived about questions of an archive, as its pages have it.
final class Inferred {
  private final Facts facts;
  private final RecordReader record;
  private final LocalDate today;

  Inferred(OpenArchive open) {
    this.facts = open.facts();
    this.record = open.reader();
    this.today = open.today();
  }

  /// What is derived about a question; null where nothing is.
  ///
  /// @param compared see [DerivedData#of]
  @Nullable DerivedData of(QuestionSummary question, boolean compared) {
    DerivedData data = DerivedData.of(question, facts, record, today, compared);
    return data.isEmpty() ? null : data;
  }
}

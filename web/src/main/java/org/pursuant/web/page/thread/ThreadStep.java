package org.pursuant.web.page.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.web.html.QuestionRow;

/// One question of a thread.
///
/// @param cites numbers and headings of the questions of the thread that it cites
/// @param ends its references that lead to nothing the record holds
/// @param start whether the thread was asked for from it
public record ThreadStep(
    QuestionSummary question,
    QuestionRow row,
    List<QuestionRow> cites,
    List<FoundReference> ends,
    boolean start) {

  /// The day it stands at: tabled, else answered; null where neither is known.
  public @Nullable LocalDate day() {
    QuestionState s = question.state();
    return s.tabled() != null ? s.tabled() : s.answeredOn();
  }
}

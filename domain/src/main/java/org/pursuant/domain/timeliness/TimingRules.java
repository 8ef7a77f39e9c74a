package org.pursuant.domain.timeliness;

import java.util.List;
import java.util.Optional;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.record.QuestionSummary;

/// The rules by which the days of a question are reckoned.
public interface TimingRules {
  /// The days of a question; empty where no source states its House and the day of tabling.
  ///
  /// @param events what happened to it, in order; needed only of questions that were transferred or
  ///   ended without an answer
  Optional<QuestionTiming> of(QuestionSummary question, List<Event> events);
}

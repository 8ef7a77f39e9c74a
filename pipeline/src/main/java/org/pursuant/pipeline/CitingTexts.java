package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Place;

/// Gathers what is known of the texts in which something is cited.
public final class CitingTexts {
  /// So long after it was tabled a question is answered at the latest, as far as may be supposed.
  private static final int YEARS_TO_ANSWER = 1;

  private final TabledSpans spans;

  private CitingTexts(TabledSpans spans) {
    this.spans = spans;
  }

  /// What is known of one of a question's texts.
  public Citing of(QuestionSummary question, Place place) {
    QuestionState s = question.state();
    TablingMonths.Span tabled = spans.of(question);
    Answer answer = s.answer();
    LocalDate answered = answer == null ? null : answer.answeredOn();
    LocalDate from = tabled.from();
    LocalDate to = tabled.to();
    if (place == Place.ANSWER) {
      from = answered != null ? answered : from;
      to = answered != null ? answered : to == null ? null : to.plusYears(YEARS_TO_ANSWER);
    }
    return new Citing(
        question.id(),
        from,
        to,
        session(tabled, answered),
        s.body(),
        s.askedBy(),
        answer == null ? null : answer.answeredBy());
  }

  /// Those of a record.
  public static CitingTexts of(RecordReader record) {
    return new CitingTexts(new TabledSpans(record));
  }

  /// A question is answered in the session in which it was tabled, or not at all.
  private static @Nullable Session session(
      TablingMonths.Span tabled, @Nullable LocalDate answered) {
    LocalDate from = tabled.from() != null ? tabled.from() : answered;
    LocalDate to = tabled.to();
    if (from == null || to == null) {
      return null;
    }
    Optional<Session> first = Session.on(from);
    return first.equals(Session.on(to)) ? first.orElse(null) : null;
  }
}

package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
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
  private static final String OFFICIAL = "id/official/";

  /// So long after it was tabled a question is answered at the latest, as far as may be supposed.
  private static final int YEARS_TO_ANSWER = 1;

  private final Supplier<TablingMonths> months;

  /// @param months asked for only when a question without a day is met
  CitingTexts(Supplier<TablingMonths> months) {
    this.months = months;
  }

  /// What is known of one of a question's texts.
  public Citing of(QuestionSummary question, Place place) {
    QuestionState s = question.state();
    TablingMonths.Span tabled = tabled(question);
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

  /// Those of a record, of which the months are read when first needed.
  public static CitingTexts of(RecordReader record) {
    return new CitingTexts(new LazyMonths(record)::get);
  }

  /// The months of a record, read once.
  private static final class LazyMonths {
    private final RecordReader record;
    private @Nullable TablingMonths months;

    LazyMonths(RecordReader record) {
      this.record = record;
    }

    TablingMonths get() {
      TablingMonths known = months;
      if (known == null) {
        known = TablingMonths.of(record);
        months = known;
      }
      return known;
    }
  }

  private TablingMonths.Span tabled(QuestionSummary question) {
    LocalDate tabled = question.state().tabled();
    if (tabled != null) {
      return new TablingMonths.Span(tabled, tabled);
    }
    LocalDate answered = question.state().answeredOn();
    if (answered != null || !question.path().matches(OFFICIAL + "\\d{1,12}")) {
      return new TablingMonths.Span(null, answered);
    }
    return months.get().around(Long.parseLong(question.path().substring(OFFICIAL.length())));
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

package org.pursuant.web.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.Today;

/// Where a question stands, in words; the tone only repeats it as the colour and shape of a dot.
///
/// @param words such as `Answered 14 May, changed since`
/// @param tone also the name of a class in the style sheet
public record StateLabel(String words, Tone tone) {
  /// A sighting older than this is told as one: the question may have been answered since.
  private static final int DAYS_FRESH = 14;

  public enum Tone {
    ANSWERED("answered"),
    CHANGED("edited"),
    LATE("overdue"),
    WAITING("waiting"),
    GONE("gone");

    private final String css;

    Tone(String css) {
      this.css = css;
    }

    public String css() {
      return css;
    }
  }

  /// The label of a question as it stands on a day.
  public static StateLabel of(QuestionSummary question, LocalDate today) {
    return switch (question.status()) {
      case ANSWERED -> answered(question, today);
      case HOLDING -> holding(question.state(), today);
      case UNANSWERED -> unanswered(question, today);
      case WITHDRAWN -> new StateLabel("Withdrawn", Tone.GONE);
      case VANISHED -> new StateLabel("Vanished from its source", Tone.GONE);
    };
  }

  private static StateLabel answered(QuestionSummary question, LocalDate today) {
    QuestionState state = question.state();
    Answer answer = state.answer();
    LocalDate corrected = answer == null ? null : answer.correctedOn();
    if (corrected != null) {
      return new StateLabel("Answered, corrected " + brief(corrected, state, today), Tone.CHANGED);
    }
    LocalDate day = answer == null ? null : answer.answeredOn();
    String words = "Answered" + (day == null ? "" : " " + brief(day, state, today));
    if (question.marks().contains(Mark.CORRECTED)) {
      return new StateLabel(words + ", corrected since", Tone.CHANGED);
    }
    return question.marks().contains(Mark.EDITED)
        ? new StateLabel(words + ", changed since", Tone.CHANGED)
        : new StateLabel(words, Tone.ANSWERED);
  }

  private static StateLabel holding(QuestionState state, LocalDate today) {
    Answer answer = state.answer();
    LocalDate day = answer == null ? null : answer.heldOn();
    if (day == null && answer != null) {
      day = answer.answeredOn();
    }
    String when = day == null ? "" : " " + brief(day, state, today);
    return new StateLabel("Holding answer" + when, Tone.WAITING);
  }

  private static StateLabel unanswered(QuestionSummary question, LocalDate today) {
    QuestionState state = question.state();
    LocalDate due = state.due();
    LocalDate seen =
        question.lastSeen() == null ? null : LocalDate.ofInstant(question.lastSeen(), Today.ZONE);
    if (seen == null) {
      return new StateLabel(
          "Unanswered in its source" + due(due, nearby(state, today), " (due ", ")"), Tone.WAITING);
    }
    boolean fresh = !seen.plusDays(DAYS_FRESH).isBefore(today);
    boolean passed = due != null && seen.isAfter(due);
    if (fresh && !passed) {
      return new StateLabel(
          "Unanswered" + due(due, nearby(state, today), "; due ", ""), Tone.WAITING);
    }
    boolean overdue = passed && !nominal(state);
    String words = overdue ? "Overdue when last seen, " : "Unanswered when last seen, ";
    return new StateLabel(
        words + brief(seen, state, today) + due(due, seen, " (due ", ")"),
        overdue ? Tone.LATE : Tone.WAITING);
  }

  /// The date for answer of an ordinary question in the Commons binds nobody: it is never called
  /// overdue for having passed.
  private static boolean nominal(QuestionState state) {
    return House.COMMONS.equals(state.house()) && !Boolean.TRUE.equals(state.namedDay());
  }

  private static String due(
      @Nullable LocalDate due, @Nullable LocalDate beside, String before, String after) {
    return due == null ? "" : before + Dates.brief(due, beside) + after;
  }

  private static String brief(LocalDate day, QuestionState state, LocalDate today) {
    return Dates.brief(day, nearby(state, today));
  }

  /// The day in whose year a date needs no year: one of this year beside a question of this year.
  /// Null where the question is of another, as its readers would take a bare date for this year's.
  private static @Nullable LocalDate nearby(QuestionState state, LocalDate today) {
    LocalDate tabled = state.tabled();
    return tabled != null && tabled.getYear() == today.getYear() ? tabled : null;
  }
}

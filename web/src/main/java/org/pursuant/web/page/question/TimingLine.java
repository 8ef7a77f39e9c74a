package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.DeadlineRule;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.web.html.Dates;
import org.pursuant.web.page.timeliness.TimingRulesPage;
import org.pursuant.web.site.Facts;

/// Whether a question was answered in time, in a sentence, under the usual convention.
///
/// @param words without the full stop
/// @param rule by which it is judged
/// @param outcome code of [Outcome]
/// @param late whether it was late, or is
public record TimingLine(
    String words,
    DeadlineRule rule,
    String outcome,
    boolean late,
    @Nullable LocalDate lastDay,
    @Nullable Integer sittingDaysTaken) {

  /// The line of a question; empty where there is no rule for it or nothing is known of its days.
  static Optional<TimingLine> of(QuestionId id, Facts facts) {
    return facts.timings().of(id).flatMap(TimingLine::of);
  }

  static Optional<TimingLine> of(QuestionTiming t) {
    Convention convention = Convention.SITTING_DAYS;
    Optional<DeadlineRule> rule = DeadlineRule.of(t.kind(), t.due() != null, convention);
    LocalDate last = t.last().of(convention);
    Outcome outcome = Outcome.of(t, convention, null);
    String words = words(t, outcome, last);
    return rule.isEmpty() || words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimingLine(
                words,
                rule.get(),
                outcome.code(),
                outcome == Outcome.LATE || outcome == Outcome.UNANSWERED,
                last,
                t.sittingDaysTaken()));
  }

  /// The address of the rule.
  public String href() {
    return TimingRulesPage.href(rule);
  }

  private static String words(QuestionTiming t, Outcome outcome, @Nullable LocalDate last) {
    if (last == null) {
      return "";
    }
    String expected = expected(t, last);
    return switch (outcome) {
      case IN_TIME, LATE -> "Answered" + taken(t) + "; " + expected + lateBy(outcome);
      case UNANSWERED ->
          t.ending() == null
              ? "No answer when last seen; " + expected
              : "Never answered in substance; " + expected;
      case ENDED_IN_FORM -> "Ended with the session, without an answer in substance; " + expected;
      case NOT_KNOWN, NOT_YET_DUE -> "Last seen before an answer was due; " + expected;
      case APART, NO_FACTS, NOT_TABLED -> "";
    };
  }

  private static String lateBy(Outcome outcome) {
    return outcome == Outcome.LATE ? ": late" : "";
  }

  private static String expected(QuestionTiming t, LocalDate last) {
    return switch (t.kind()) {
      case NAMED_DAY -> "named for " + Dates.of(last);
      case ORDINARY -> "expected within five sitting days, by " + Dates.of(last);
      case LORDS -> "expected by " + Dates.of(last);
      case NOT_REACHED, OTHER -> "";
    };
  }

  /// Such as ` on the 4th sitting day`.
  private static String taken(QuestionTiming t) {
    Integer days = t.sittingDaysTaken();
    if (days == null || t.kind() != TimingKind.ORDINARY) {
      return t.answered() == null ? "" : " on " + Dates.of(t.answered());
    }
    return days == 0 ? " before the House sat again" : " on the " + ordinal(days) + " sitting day";
  }

  static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens > 10 && tens < 14
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }
}

package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;

/// Keeps the days of every question that matter to whether it was answered in time, and sums them
/// up. Sums follow [Outcome#of] and are made when asked for, since any past day may be asked for.
public interface TimingFacts extends FactStore {
  /// Writes the days of questions in place of what was known of them.
  ///
  /// @param gone questions of which nothing is to be kept
  /// @param to up to where in the record all facts go now
  void write(List<QuestionTiming> timings, List<QuestionId> gone, Point to);

  /// The days of one question; empty where nothing is kept of it.
  Optional<QuestionTiming> of(QuestionId id);

  /// In no order; ids of which nothing is kept are left out.
  List<QuestionTiming> of(List<QuestionId> ids);

  /// Sums by body (its slug), or by asker (their path), and by kind.
  List<Counted> tallies(TimingFilter filter, Grouping by);

  /// Months in which anything was tabled, in order.
  List<MonthCapture> months(TimingFilter filter);

  /// Questions whose last day had passed without an answer and that had not ended, those waiting
  /// longest first.
  Waiting waiting(TimingFilter filter, int offset, int limit);

  /// How many answered questions of a kind took how many sitting days after the day of tabling.
  Map<Integer, Long> sittingDaysTaken(TimingFilter filter, TimingKind kind);

  /// The first and last day of tabling by House; empty where nothing is kept.
  Map<House, Span> spans();

  /// What sums are by.
  enum Grouping {
    ALL,
    MONTH,
    BODY,
    ASKER
  }

  /// The sum of one group.
  ///
  /// @param group as [Grouping] says: empty for all, `2031-05` for a month
  record Counted(String group, TimingKind kind, Tally tally) {}

  /// Some of the questions that wait.
  ///
  /// @param total how many there are in all
  record Waiting(List<QuestionTiming> questions, long total) {}

  /// Two days, both included.
  record Span(LocalDate from, LocalDate to) {}
}

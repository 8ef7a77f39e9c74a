package org.pursuant.domain.record;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What the record tells of an answering body.
///
/// @param slug as addresses have it
/// @param names every name it was printed under, the latest first
/// @param askedByMonth questions by month tabled, in order
/// @param timing of answered questions with both days known
/// @param open unanswered when last seen, longest waiting first, at most 20
/// @param topAskers by name, most first, at most 10
public record BodyProfile(
    String slug,
    List<String> names,
    long questions,
    long answered,
    long unanswered,
    long holding,
    long corrected,
    long edited,
    Map<YearMonth, Long> askedByMonth,
    Timing timing,
    List<QuestionSummary> open,
    List<QuestionSummary> recentlyAnswered,
    List<Asker> topAskers) {

  /// Calendar days from tabling to answer, without any rule of what is on time.
  ///
  /// @param counted how many answers it rests on
  /// @param byDays how many took so many days; 60 stands for 60 and more
  public record Timing(
      long counted, int medianDays, int ninetiethPercentileDays, Map<Integer, Long> byDays) {}

  /// One who asks much.
  ///
  /// @param path as [org.pursuant.domain.person.MemberId#path()] writes it
  public record Asker(String path, String name, long questions) {}
}

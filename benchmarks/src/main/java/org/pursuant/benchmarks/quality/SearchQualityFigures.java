package org.pursuant.benchmarks.quality;

import java.util.List;
import java.util.Map;

/// What a measurement of search found.
///
/// @param questions how many questions with a text were searched in
/// @param meaning how many of them can be found by meaning
/// @param missing systems that were left out, each with why and what to do
public record SearchQualityFigures(
    long questions,
    long meaning,
    Part part,
    List<SystemNamed> systems,
    List<String> missing,
    List<TaskFigures> tasks) {

  /// A system that took part.
  public record SystemNamed(String code, String title, String settings) {}

  /// Figures of a task.
  ///
  /// @param relevant how many questions a query has to find, on average
  /// @param words how many words a query has, on average
  public record TaskFigures(
      Task task, int queries, double relevant, double words, List<SystemFigures> systems) {}

  /// Figures of a system on a task.
  ///
  /// @param lead by how much the first system is ahead of this one, query by query
  /// @param byYear figures of the queries whose question was tabled in a year, in order of years;
  ///   the same years for every system
  public record SystemFigures(
      String code,
      Map<Metric, Interval> metrics,
      Map<Metric, Interval> lead,
      Map<Integer, YearFigures> byYear) {}

  /// Figures over the queries of a year.
  public record YearFigures(int queries, Map<Metric, Interval> metrics) {}
}

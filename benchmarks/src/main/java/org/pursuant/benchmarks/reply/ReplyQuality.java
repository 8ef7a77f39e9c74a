package org.pursuant.benchmarks.reply;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What an evaluation of the reading of replies came to.
///
/// @param answers how many labelled ones
/// @param learntFrom of how many other labelled ones weights were learnt and scored by
///   cross-validation; 0 for none
/// @param systems what was measured, the program first
/// @param worst the types that no reading shares, the surest first
public record ReplyQuality(int answers, int learntFrom, List<Measured> systems, List<Wrong> worst) {
  public ReplyQuality {
    systems = List.copyOf(systems);
    worst = List.copyOf(worst);
  }

  /// One system.
  ///
  /// @param answers how many it was scored on
  /// @param readings against each reading in turn
  /// @param pooled against all readings at once, for the counts
  /// @param confusion how often what the readings call one type was called another
  public record Measured(
      String name,
      int answers,
      List<Scores.Figures> readings,
      Scores.Figures pooled,
      List<List<Integer>> confusion) {
    public Measured {
      readings = List.copyOf(readings);
      confusion = List.copyOf(confusion);
    }

    /// The mean of a figure over the readings.
    public double mean(ToDoubleFunction<Scores.Figures> figure) {
      return readings.stream().mapToDouble(figure).average().orElse(0);
    }
  }

  /// A type that no reading shares.
  ///
  /// @param labelled by the first reading
  /// @param because what spoke for it
  public record Wrong(
      String id, String labelled, String read, double confidence, List<String> because) {
    public Wrong {
      because = List.copyOf(because);
    }
  }
}

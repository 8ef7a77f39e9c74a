package org.pursuant.benchmarks.quality;

import java.util.List;
import java.util.Set;

/// How well one query was answered, each figure from 0 to 1.
///
/// @param recall the share of the relevant questions that stand among the first ten
/// @param reciprocalRank one over the place of the first relevant question; 0 when none is among
///   the first hundred
/// @param ndcg normalised discounted cumulative gain of the first ten, every relevant question
///   worth the same
public record QueryScore(double recall, double reciprocalRank, double ndcg) {
  /// How many results recall and gain look at.
  public static final int TOP = 10;

  /// How many results are looked through for the first relevant one.
  public static final int DEEPEST = 100;

  private static final double LN_2 = Math.log(2);

  /// The score of results in order, best first.
  public static QueryScore of(List<Long> found, Set<Long> relevant) {
    int hits = 0;
    double gain = 0;
    double reciprocal = 0;
    for (int i = 0; i < Math.min(found.size(), DEEPEST); i++) {
      if (relevant.contains(found.get(i))) {
        reciprocal = reciprocal == 0 ? 1.0 / (i + 1) : reciprocal;
        if (i < TOP) {
          hits++;
          gain += discounted(i);
        }
      }
    }
    return new QueryScore((double) hits / relevant.size(), reciprocal, gain / ideal(relevant));
  }

  private static double ideal(Set<Long> relevant) {
    double gain = 0;
    for (int i = 0; i < Math.min(relevant.size(), TOP); i++) {
      gain += discounted(i);
    }
    return gain;
  }

  private static double discounted(int place) {
    return LN_2 / Math.log(place + 2.0);
  }
}

package org.pursuant.benchmarks.commitment;

import java.util.Map;

/// How promises found compare with those of one reading.
///
/// @param gold promises of the reading
/// @param found promises found
/// @param matched of both
/// @param f1 the harmonic mean of precision and recall
/// @param datesRight share of the matched whose first and last day are both as labelled, those
///   without days included
/// @param dated the matched that the reading gives days
/// @param datedRight share of these whose days are as labelled
/// @param actsRight share of the matched
/// @param firmnessRight share of the matched
/// @param acts by kind of act: found with the right act
/// @param firmness by firmness: found with the right one
public record CommitmentScore(
    int gold,
    int found,
    int matched,
    double precision,
    double recall,
    double f1,
    double datesRight,
    int dated,
    double datedRight,
    double actsRight,
    double firmnessRight,
    Map<String, OfClass> acts,
    Map<String, OfClass> firmness) {

  /// One class: how many promises of it are labelled, found, and both.
  public record OfClass(int gold, int found, int matched, double f1) {}
}

package org.pursuant.domain.mention;

/// How surely two names are mentioned together more, or less, than by chance.
///
/// @param together questions that mention both
/// @param one questions that mention the one
/// @param other questions that mention the other
/// @param all questions there are
public record Association(long together, long one, long other, long all) {

  /// How many questions would mention both, were each mentioned without regard to the other.
  public double expected() {
    return all == 0 ? 0 : (double) one * other / all;
  }

  /// Dunning's log-likelihood ratio G² of the table of four counts ("Accurate methods for the
  /// statistics of surprise and coincidence", 1993), which unlike a raw count does not favour what
  /// is mentioned everywhere and unlike mutual information does not favour what is rare.
  public double score() {
    long onlyOne = Math.max(0, one - together);
    long onlyOther = Math.max(0, other - together);
    long neither = Math.max(0, all - one - other + together);
    double rows = entropy(together + onlyOne, onlyOther + neither);
    double columns = entropy(together + onlyOther, onlyOne + neither);
    double cells = entropy(together, onlyOne, onlyOther, neither);
    return Math.max(0, 2 * (rows + columns - cells));
  }

  /// Unnormalised entropy: N log N minus the sum of n log n.
  private static double entropy(long... counts) {
    long sum = 0;
    double parts = 0;
    for (long count : counts) {
      sum += count;
      parts += log(count);
    }
    return log(sum) - parts;
  }

  private static double log(long count) {
    return count == 0 ? 0 : count * Math.log((double) count);
  }
}

package org.pursuant.index;

import org.pursuant.index.Candidates.Scores;

/// Makes one score of what is known of a candidate.
interface Scoring {
  /// The score, the higher the nearer.
  ///
  /// @param doc the candidate's document
  /// @param asWritten whether it matches the query as it is written
  /// @param day since 1970-01-01, of the question; [Long#MIN_VALUE] where none is known
  float score(int doc, Scores scores, boolean asWritten, long day);
}

package org.pursuant.index;

import java.util.Map;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// Makes one score of two: by words, as a share of the best among the candidates, and by meaning,
/// as how far the cosine lies above what unrelated questions have.
///
/// The constants were chosen on the training part of `evaluate search`.
final class Fusion {
  /// The cosine that unrelated questions have.
  private static final float UNRELATED = 0.45f;

  private static final float WEIGHT_OF_MEANING = 0.3f;

  /// What matching as written is worth.
  private static final float AS_WRITTEN = 0.5f;

  private final Ranking ranking;
  private final float bestByWords;

  Fusion(Ranking ranking, Map<Integer, Scores> candidates) {
    this.ranking = ranking;
    float best = 0;
    for (Scores scores : candidates.values()) {
      best = Math.max(best, scores.words());
    }
    this.bestByWords = best;
  }

  /// @param asWritten whether it matches the query as it is written
  float score(Scores scores, boolean asWritten) {
    float words = bestByWords == 0 ? 0 : scores.words() / bestByWords;
    Float closeness = scores.closeness();
    float meaning = closeness == null ? 0 : Math.max(0, (closeness - UNRELATED) / (1 - UNRELATED));
    return switch (ranking) {
      case WORDS -> words;
      case MEANING -> meaning;
      case HYBRID -> words + WEIGHT_OF_MEANING * meaning + (asWritten ? AS_WRITTEN : 0);
    };
  }
}

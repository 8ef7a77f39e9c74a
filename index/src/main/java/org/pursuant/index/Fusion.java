package org.pursuant.index;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// Makes one score of two, for what is typed into the search box: by words, as a share of the best
/// among the candidates, and by meaning.
///
/// The constants were chosen on the training part of `evaluate search`.
final class Fusion implements Scoring {
  /// The cosine up to which questions are unrelated: what most that come into question have.
  private static final float UNRELATED = 0.2f;

  /// What the closest in meaning is worth, beside 1 for the best words.
  private static final float MEANING = 0.3f;

  /// What matching as written is worth.
  private static final float AS_WRITTEN = 0.5f;

  private final Ranking ranking;
  private final float bestByWords;

  Fusion(Ranking ranking, Map<Integer, Scores> candidates) {
    this.ranking = ranking;
    this.bestByWords = bestByWords(candidates);
  }

  @Override
  public float score(int doc, Scores scores, boolean asWritten, long day) {
    float words = words(scores, bestByWords);
    float meaning = meaning(scores.closeness());
    return switch (ranking) {
      case WORDS -> words;
      case MEANING -> meaning;
      case HYBRID -> words + MEANING * meaning + (asWritten ? AS_WRITTEN : 0);
    };
  }

  static float bestByWords(Map<Integer, Scores> candidates) {
    float best = 0;
    for (Scores scores : candidates.values()) {
      best = Math.max(best, scores.words());
    }
    return best;
  }

  /// The words' score as a share of the best, 0 to 1.
  static float words(Scores scores, float best) {
    return best == 0 ? 0 : scores.words() / best;
  }

  /// How far a cosine lies above what unrelated questions have, 0 to 1; 0 where there is none.
  static float meaning(@Nullable Float closeness) {
    return closeness == null ? 0 : Math.max(0, (closeness - UNRELATED) / (1 - UNRELATED));
  }
}

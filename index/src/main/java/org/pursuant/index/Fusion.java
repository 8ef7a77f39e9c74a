package org.pursuant.index;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;

/// Makes one score of two: by words, as a share of the best among the candidates, and by meaning,
/// as how far the cosine lies above what unrelated questions have. Where the day of asking counts,
/// what was tabled not long before it is worth a little more.
///
/// The constants were chosen on the training part of `evaluate search`.
final class Fusion {
  /// The cosine that unrelated questions have.
  private static final float UNRELATED = 0.45f;

  /// What matching as written is worth.
  private static final float AS_WRITTEN = 0.5f;

  /// The age in days at which half of what being new is worth is left, then a third, a quarter and
  /// so on.
  private static final float HALVED_AFTER = 90;

  private final Ranking ranking;
  private final Worth worth;
  private final @Nullable LocalDate today;
  private final float bestByWords;

  /// What else counts, beside 1 for the best words.
  ///
  /// @param meaning what the closest in meaning is worth
  /// @param newness what having been tabled on the day of asking is worth
  record Worth(float meaning, float newness) {}

  /// @param today the day of asking; null where days do not count
  Fusion(Ranking ranking, Map<Integer, Scores> candidates, Worth worth, @Nullable LocalDate today) {
    this.ranking = ranking;
    this.worth = worth;
    this.today = today;
    float best = 0;
    for (Scores scores : candidates.values()) {
      best = Math.max(best, scores.words());
    }
    this.bestByWords = best;
  }

  /// @param asWritten whether it matches the query as it is written
  /// @param day since 1970-01-01, of the question; [Long#MIN_VALUE] where none is known
  float score(Scores scores, boolean asWritten, long day) {
    float words = bestByWords == 0 ? 0 : scores.words() / bestByWords;
    Float closeness = scores.closeness();
    float meaning = closeness == null ? 0 : Math.max(0, (closeness - UNRELATED) / (1 - UNRELATED));
    return switch (ranking) {
      case WORDS -> words;
      case MEANING -> meaning;
      case HYBRID ->
          words + worth.meaning() * meaning + (asWritten ? AS_WRITTEN : 0) + newness(day);
    };
  }

  private float newness(long day) {
    return today == null || day == Long.MIN_VALUE
        ? 0
        : worth.newness() / (1 + Math.max(0, today.toEpochDay() - day) / HALVED_AFTER);
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;
import org.pursuant.index.NearWords.Told;

/// How near questions are to a text: by its words, by meaning, by when they were tabled, by whose
/// office they were asked of and by whom, each added to the others. Having every word that the text
/// tells counts for as much as being new ever does, falling to nothing at four fifths of them: so
/// the very question is not passed, for being newer alone, by what has no more than that.
///
/// The constants were chosen on the training part of `evaluate search`.
final class Nearness implements Scoring {
  /// The share of the telling words from which a question begins to count as the same.
  private static final float NEARLY_ALL = 0.8f;

  private final Ranking ranking;
  private final float bestByWords;
  private final Worth worth;
  private final Map<Integer, Float> shares;

  /// What being of the same office and of the same Member adds, by document.
  private final Map<Integer, Float> own;

  private final @Nullable LocalDate today;

  /// What else counts, beside 1 for the best words.
  ///
  /// @param meaning what the closest in meaning is worth
  /// @param same what having all telling words is worth, each counted by how rare it is; nothing up
  ///   to [#NEARLY_ALL]
  /// @param newness what being tabled on the day of asking is worth
  record Worth(float meaning, float same, float newness) {
    private static final Worth OF_FEW = new Worth(0.3f, 0, 0.05f);
    private static final Worth OF_DRAFT = new Worth(1.4f, 2.1f, 2.1f);

    static Worth of(NearWords.Length length) {
      return new Worth(
          length.between(OF_FEW.meaning, OF_DRAFT.meaning),
          length.between(OF_FEW.same, OF_DRAFT.same),
          length.between(OF_FEW.newness, OF_DRAFT.newness));
    }
  }

  private Nearness(
      Ranking ranking,
      float bestByWords,
      Worth worth,
      Map<Integer, Float> shares,
      Map<Integer, Float> own,
      @Nullable LocalDate today) {
    this.ranking = ranking;
    this.bestByWords = bestByWords;
    this.worth = worth;
    this.shares = shares;
    this.own = own;
    this.today = today;
  }

  /// @param told the telling words of the text
  /// @param own of what is known of the text beside its words; none where only those count
  /// @param today the day of asking; null where days do not count
  static Nearness of(
      IndexSearcher searcher,
      Map<Integer, Scores> candidates,
      Ranking ranking,
      Told told,
      List<Own> own,
      @Nullable LocalDate today)
      throws IOException {
    Worth worth = Worth.of(told.length());
    Map<Integer, Float> shares =
        ranking == Ranking.HYBRID && worth.same > 0
            ? DocumentScores.of(searcher, told.each(), candidates.keySet())
            : Map.of();
    Map<Integer, Float> added = new HashMap<>();
    for (Own of : own) {
      float its = of.worth(told.length());
      DocumentScores.having(searcher, of.query(), candidates.keySet())
          .forEach(doc -> added.merge(doc, its, Float::sum));
    }
    return new Nearness(ranking, Fusion.bestByWords(candidates), worth, shares, added, today);
  }

  @Override
  public float score(int doc, Scores scores, boolean asWritten, long day) {
    float words = Fusion.words(scores, bestByWords);
    float meaning = Fusion.meaning(scores.closeness());
    return switch (ranking) {
      case WORDS -> words;
      case MEANING -> meaning;
      case HYBRID ->
          words
              + worth.meaning * meaning
              + worth.same * same(shares.getOrDefault(doc, 0f))
              + worth.newness * newness(day)
              + own.getOrDefault(doc, 0f);
    };
  }

  private static float same(float share) {
    return Math.clamp((share - NEARLY_ALL) / (1 - NEARLY_ALL), 0, 1);
  }

  private float newness(long day) {
    return today == null || day == Long.MIN_VALUE
        ? 0
        : Newness.after(Math.max(0, today.toEpochDay() - day));
  }
}

package org.pursuant.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.index.Candidates.Scores;
import org.pursuant.index.NearWords.Told;

/// How near questions are to a text: by its words, by how much of what it tells they have, and by
/// meaning; and of those about as near, what was tabled not long before the day of asking and what
/// was asked of the same office is nearer. These two multiply, so that they decide between much the
/// same and never lift what is little like it over what is the same.
///
/// The constants were chosen on the training part of `evaluate search`.
final class Nearness implements Scoring {
  /// The age in days at which half of what being new is worth is left, then a third, a quarter and
  /// so on.
  private static final float HALVED_AFTER = 60;

  private final Ranking ranking;
  private final float bestByWords;
  private final Worth worth;
  private final Map<Integer, Float> shares;
  private final Set<Integer> sameOffice;
  private final @Nullable LocalDate today;

  /// What else counts, beside 1 for the best words.
  ///
  /// @param share what having all telling words is worth, each counted by how rare it is
  /// @param meaning what the closest in meaning is worth
  /// @param newness how much more a question is worth that was tabled on the day of asking
  /// @param office how much more a question is worth that was asked of the same office
  record Worth(float share, float meaning, float newness, float office) {
    private static final Worth OF_FEW = new Worth(0, 0.3f, 0.05f, 0.2f);
    private static final Worth OF_DRAFT = new Worth(0.8f, 0.7f, 0.5f, 0.2f);

    static Worth of(NearWords.Length length) {
      return new Worth(
          length.between(OF_FEW.share, OF_DRAFT.share),
          length.between(OF_FEW.meaning, OF_DRAFT.meaning),
          length.between(OF_FEW.newness, OF_DRAFT.newness),
          length.between(OF_FEW.office, OF_DRAFT.office));
    }
  }

  private Nearness(
      Ranking ranking,
      float bestByWords,
      Worth worth,
      Map<Integer, Float> shares,
      Set<Integer> sameOffice,
      @Nullable LocalDate today) {
    this.ranking = ranking;
    this.bestByWords = bestByWords;
    this.worth = worth;
    this.shares = shares;
    this.sameOffice = sameOffice;
    this.today = today;
  }

  /// @param told the telling words of the text
  /// @param office that the text is addressed to; null where it says none
  /// @param today the day of asking; null where days do not count
  static Nearness of(
      IndexSearcher searcher,
      Map<Integer, Scores> candidates,
      Ranking ranking,
      Told told,
      @Nullable String office,
      @Nullable LocalDate today)
      throws IOException {
    Map<Integer, Float> shares =
        ranking == Ranking.MEANING
            ? Map.of()
            : DocumentScores.of(searcher, told.each(), candidates.keySet());
    Set<Integer> sameOffice =
        office == null
            ? Set.of()
            : DocumentScores.having(
                searcher, new TermQuery(new Term(Fields.OFFICE, office)), candidates.keySet());
    return new Nearness(
        ranking,
        Fusion.bestByWords(candidates),
        Worth.of(told.length()),
        shares,
        sameOffice,
        today);
  }

  @Override
  public float score(int doc, Scores scores, boolean asWritten, long day) {
    float words = Fusion.words(scores, bestByWords) + worth.share * shares.getOrDefault(doc, 0f);
    float meaning = Fusion.meaning(scores.closeness());
    return switch (ranking) {
      case WORDS -> words;
      case MEANING -> meaning;
      case HYBRID ->
          (words + worth.meaning * meaning)
              * (1 + newness(day) + (sameOffice.contains(doc) ? worth.office : 0));
    };
  }

  private float newness(long day) {
    return today == null || day == Long.MIN_VALUE
        ? 0
        : worth.newness / (1 + Math.max(0, today.toEpochDay() - day) / HALVED_AFTER);
  }
}

package org.pursuant.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// The archive's own index as systems, one for each ranking.
///
/// All tasks go through [QuestionIndex#nearest], in which nothing is an operator: a heading such as
/// "Prisons: Drugs" would otherwise be read as a field and what it must hold, and no peer is asked
/// in a query language either.
public final class OwnSystems {
  private OwnSystems() {}

  /// All three, hybrid first.
  public static List<SearchSystem> of(QuestionIndex index) {
    return List.of(
        system(index, Ranking.HYBRID, "Pursuant, hybrid", "words and meaning together, as in use"),
        system(index, Ranking.WORDS, "Pursuant, words", "words alone"),
        system(index, Ranking.MEANING, "Pursuant, meaning", "vectors alone"));
  }

  private static SearchSystem system(
      QuestionIndex index, Ranking ranking, String title, String settings) {
    return new SearchSystem(
        ranking.name().toLowerCase(Locale.ROOT),
        title,
        settings,
        (_, words, size) ->
            index.nearest(new NearestRequest(words, Filters.NONE, ranking, size, false)).stream()
                .map(h -> h.id().value())
                .toList());
  }
}

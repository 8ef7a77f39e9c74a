package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// The archive's own index as systems: one for each ranking of what is nearest to a text, and the
/// search box.
///
/// The tasks go through [QuestionIndex#nearest], in which nothing is an operator: a heading such as
/// "Prisons: Drugs" would otherwise be read as a field and what it must hold, and no peer is asked
/// in a query language either. For the search box, which ranks by another formula, what would be an
/// operator is taken out of the words.
public final class OwnSystems {
  private OwnSystems() {}

  private static final Pattern OPERATORS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  /// All four, hybrid first.
  public static List<SearchSystem> of(QuestionIndex index) {
    return List.of(
        system(
            index,
            Ranking.HYBRID,
            "Pursuant, hybrid",
            "nearest by words and meaning together, as “Has this been asked?”"),
        system(index, Ranking.WORDS, "Pursuant, words", "words alone"),
        system(index, Ranking.MEANING, "Pursuant, meaning", "vectors alone"),
        new SearchSystem(
            "box",
            "Pursuant, search box",
            "as the search page ranks what is typed: all words required, then what is near, where names count too",
            (_, words, size) -> box(index, words, size)));
  }

  private static List<Long> box(QuestionIndex index, String words, int size) {
    String plain = OPERATORS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    SearchRequest request =
        new SearchRequest(
            plain,
            Filters.NONE,
            SearchRequest.Sort.RELEVANCE,
            Ranking.HYBRID,
            0,
            size,
            false,
            false,
            LocalDate.EPOCH);
    return index.search(request) instanceof Found found
        ? found.hits().stream().map(h -> h.id().value()).toList()
        : List.of();
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

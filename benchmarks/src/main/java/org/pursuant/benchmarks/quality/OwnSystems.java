package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;

/// The archive's own index as systems: one for each ranking of what is nearest to a text, with and
/// without the day of asking, the words of address and who asks, and the search box.
///
/// The tasks go through [QuestionIndex#nearest], in which nothing is an operator: a heading such as
/// "Prisons: Drugs" would otherwise be read as a field and what it must hold, and no peer is asked
/// in a query language either. For the search box, which ranks by another formula, what would be an
/// operator is taken out of the words.
public final class OwnSystems {
  private OwnSystems() {}

  private static final Pattern OPERATORS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  /// All seven, hybrid first.
  ///
  /// @param days of what is searched; a query without a day of its own is asked on the last
  public static List<SearchSystem> of(QuestionIndex index, TabledDays days) {
    LocalDate last = days.newest();
    return List.of(
        new SearchSystem(
            "hybrid",
            "Pursuant, hybrid",
            "nearest by words, meaning and day tabled together, as “Has this been asked?”",
            (query, size) ->
                nearest(
                    index, query, query.words(), Ranking.HYBRID, size, null, asked(query, last))),
        new SearchSystem(
            "addressed",
            "Pursuant, hybrid, address told",
            "the same for the whole draft, with the words to whom it is addressed",
            (query, size) ->
                nearest(
                    index,
                    query,
                    query.addressed(),
                    Ranking.HYBRID,
                    size,
                    null,
                    asked(query, last))),
        new SearchSystem(
            "told",
            "Pursuant, hybrid, address and Member told",
            "the same, and whose draft it is, where that is known",
            (query, size) ->
                nearest(
                    index,
                    query,
                    query.addressed(),
                    Ranking.HYBRID,
                    size,
                    query.asker(),
                    asked(query, last))),
        dayless(
            index,
            Ranking.HYBRID,
            "dayless",
            "Pursuant, hybrid, no day told",
            "the same, whatever the age"),
        dayless(index, Ranking.WORDS, "words", "Pursuant, words", "words alone"),
        dayless(index, Ranking.MEANING, "meaning", "Pursuant, meaning", "vectors alone"),
        new SearchSystem(
            "box",
            "Pursuant, search box",
            "as the search page ranks what is typed: all words required, then what is near, where names count too",
            (query, size) -> box(index, query, size)));
  }

  private static List<Long> box(QuestionIndex index, TaskQuery query, int size) {
    String plain =
        OPERATORS.matcher(query.words().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    SearchRequest request =
        new SearchRequest(
            plain,
            within(query),
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

  private static SearchSystem dayless(
      QuestionIndex index, Ranking ranking, String code, String title, String settings) {
    return new SearchSystem(
        code,
        title,
        settings,
        (query, size) -> nearest(index, query, query.words(), ranking, size, null, null));
  }

  /// The day on which a query is asked.
  private static @Nullable LocalDate asked(TaskQuery query, @Nullable LocalDate last) {
    return query.until() == null ? last : query.tabled();
  }

  private static List<Long> nearest(
      QuestionIndex index,
      TaskQuery query,
      String text,
      Ranking ranking,
      int size,
      @Nullable MemberRef asker,
      @Nullable LocalDate today) {
    NearestRequest request =
        new NearestRequest(
            text,
            within(query),
            ranking,
            size,
            false,
            asker == null ? null : asker.identity(),
            today);
    return index.nearest(request).stream().map(h -> h.id().value()).toList();
  }

  private static Filters within(TaskQuery query) {
    return query.until() == null
        ? Filters.NONE
        : new Filters(
            null, null, null, null, null, null, query.until(), null, null, Set.of(), Set.of());
  }
}

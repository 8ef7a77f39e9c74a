package org.pursuant.web.page;

import java.time.LocalDate;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.web.site.Problem;

/// A search as a reader asked for it, or what is wrong with it.
sealed interface SearchQuery {
  int PAGE_SIZE = 20;
  int MAX_PAGE = 500;
  int MAX_WORDS = 500;

  /// How many pages so many results fill, as far as they can be turned; one at least.
  static int pages(long results) {
    long reachable = Math.min(results, (long) MAX_PAGE * PAGE_SIZE);
    return (int) Math.max(1, (reachable + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /// A search that can be put to the index.
  ///
  /// @param page from 1
  record Asked(
      String words,
      SearchRequest.Filters filters,
      SearchRequest.Sort sort,
      int page,
      SearchAddress address)
      implements SearchQuery {

    SearchRequest request(LocalDate today) {
      return new SearchRequest(
          words,
          filters,
          sort,
          Ranking.HYBRID,
          (page - 1) * PAGE_SIZE,
          PAGE_SIZE,
          true,
          true,
          today);
    }

    /// Results that match as written, in an order, without passages and counts.
    SearchRequest plain(int offset, int size, SearchRequest.Sort order, LocalDate today) {
      return new SearchRequest(
          words, filters, order, Ranking.WORDS, offset, size, false, false, today);
    }
  }

  record Refused(Problem problem) implements SearchQuery {}
}

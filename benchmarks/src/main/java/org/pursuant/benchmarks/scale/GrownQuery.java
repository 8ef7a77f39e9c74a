package org.pursuant.benchmarks.scale;

import java.time.LocalDate;
import java.util.List;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// A query as people put it, made from the record that it is put to.
///
/// @param terms the bare words of it, for systems with another query language
public record GrownQuery(Kind kind, String words, List<String> terms, Filters filters) {

  public GrownQuery {
    terms = List.copyOf(terms);
  }

  /// What a query is like.
  public enum Kind {
    FREQUENT_WORD("a frequent word"),
    WORD("a word"),
    RARE_WORD("a rare word"),
    TWO_WORDS("two words"),
    HEADING("the words of a heading"),
    PHRASE("a phrase"),
    FILTERED("two words within a department and two years"),
    QUESTION("eight to twelve words of a question");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /// The first 20 hits of it.
  ///
  /// @param page whether passages, marks and counts are wanted too
  SearchRequest request(Ranking ranking, boolean page, LocalDate today) {
    return new SearchRequest(words, filters, Sort.RELEVANCE, ranking, 0, 20, page, page, today);
  }
}

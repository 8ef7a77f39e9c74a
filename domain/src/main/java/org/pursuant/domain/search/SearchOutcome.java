package org.pursuant.domain.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.question.QuestionId;

/// What a search came to.
public sealed interface SearchOutcome {

  /// Hits and counts.
  ///
  /// @param total how many questions match
  /// @param facets counts over all matches, most first, at most 20 values each; empty if not asked
  ///   for
  /// @param byMonth matches by month tabled, in order, without the empty ones; empty if not asked
  ///   for
  record Found(
      long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, Map<YearMonth, Long> byMonth)
      implements SearchOutcome {}

  /// A query that cannot be read.
  ///
  /// @param message what is wrong and what to write instead
  /// @param position offset in the words, from 0
  record Unreadable(String message, int position) implements SearchOutcome {}

  /// A question found.
  ///
  /// @param heading the heading with its marked words; empty when there is none
  /// @param question the best passage of the question; empty if highlights were not asked for
  /// @param answer the best passage of the answer; empty when there is no answer
  record Hit(
      QuestionId id, float score, List<Piece> heading, List<Piece> question, List<Piece> answer) {}

  /// A piece of a passage, marked where it matches.
  record Piece(String text, boolean marked) {}

  /// One value of a facet.
  ///
  /// @param value as filters take it
  /// @param label as people read it
  record FacetCount(String value, String label, long count) {}

  /// What matches are counted by.
  enum Facet {
    HOUSE,
    BODY,
    ASKER,
    ANSWERER,
    PARTY,
    STATUS,
    MARK,
    YEAR
  }
}

package org.pursuant.domain.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// What a search came to.
public sealed interface SearchOutcome {

  /// Hits and counts.
  ///
  /// @param total how many questions match the query as it is written
  /// @param nearby how many more hits there are that are close to it in words or meaning without
  ///   matching it as written; they stand among the others by relevance, each saying so
  /// @param facets counts over all matches, most first, at most 20 values each; empty if not asked
  ///   for
  /// @param byMonth matches by month tabled, in order, without the empty ones; empty if not asked
  ///   for
  /// @param also what the query's words were also taken to mean, as the record defines it
  /// @param didYouMean the query with words that the record has in place of those that it has not;
  ///   null where there is nothing to ask
  record Found(
      long total,
      long nearby,
      List<Hit> hits,
      Map<Facet, List<FacetCount>> facets,
      Map<YearMonth, Long> byMonth,
      List<Synonym> also,
      @Nullable String didYouMean)
      implements SearchOutcome {
    /// Nothing at all.
    public static final Found NONE =
        new Found(0, 0, List.of(), Map.of(), Map.of(), List.of(), null);
  }

  /// A short form and what it stands for, as texts of the record say ("Long Name (LN)").
  ///
  /// @param questions how many questions define it so
  record Synonym(String shortForm, String longForm, long questions) {}

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
      QuestionId id,
      float score,
      List<Piece> heading,
      List<Piece> question,
      List<Piece> answer,
      Why why) {}

  /// Why a question was found.
  ///
  /// @param asWritten whether it matches the query as it is written; if not, it is only near
  /// @param matched the words that it has, each with where; empty if highlights were not asked for
  /// @param missing the words of the query that it has not, as they were written
  /// @param closeness in meaning, as the cosine of the vectors; null where it was not found by
  ///   meaning
  record Why(
      boolean asWritten, List<Matched> matched, List<String> missing, @Nullable Float closeness) {}

  /// Words of a hit that are looked for.
  ///
  /// @param words as they stand in the text
  record Matched(String words, Place place) {}

  /// A text of a question.
  enum Place {
    HEADING,
    QUESTION,
    ANSWER
  }

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
    YEAR,
    SESSION
  }
}

package org.pursuant.domain.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;

/// The official written questions API. Implementations are polite: limited in rate, retrying with
/// backoff, obeying Retry-After. Blocking; may be called by several threads.
public interface QuestionsApi {
  /// One page of a list. Rows have clipped texts ([org.pursuant.domain.question.Coverage#LIST]).
  Fetched<ListPage> list(ListQuery query);

  /// One question in full.
  Fetched<Observation.QuestionSeen> detail(long id);

  /// A window of a list, and which page of it.
  ///
  /// @param by which date the window is over
  /// @param from first day, inclusive; null for no bound
  /// @param to last day, inclusive; null for no bound
  /// @param openOnly only questions without an answer
  /// @param house null for both
  record ListQuery(
      By by,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean openOnly,
      @Nullable House house,
      int skip,
      int take) {}

  /// The date that a window is over.
  enum By {
    TABLED,
    ANSWERED,
    CORRECTED
  }

  /// A page of a list.
  ///
  /// @param total the source's count of all rows of the query
  record ListPage(
      int total, List<Observation.QuestionSeen> rows, List<ParseOutcome.Rejected> rejected) {
    public ListPage {
      rows = List.copyOf(rows);
      rejected = List.copyOf(rejected);
    }
  }
}

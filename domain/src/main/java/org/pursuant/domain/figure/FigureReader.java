package org.pursuant.domain.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.AnswerPlace;
import org.pursuant.domain.question.AroundPlaces;
import org.pursuant.domain.question.QuestionId;

/// Reads the figures that were derived from answers. Safe for many threads.
public interface FigureReader {

  /// A series by its key; empty for none.
  Optional<FigureSeries> series(String key);

  /// The figures of an answer in the order of its text.
  List<Stated> of(QuestionId question);

  /// Figures whose sentence holds one of some places of answers, the latest first. Of those that
  /// make a series, and of those said in the same words, the latest alone.
  AroundPlaces<Stated> around(List<AnswerPlace> places, int offset, int limit);

  /// A list of series.
  ///
  /// @param order what comes first
  /// @param body slug of an answering body; null for all
  List<SeriesRow> list(Order order, @Nullable String body, int limit, int offset);

  /// How many series there are.
  ///
  /// @param body slug of an answering body; null for all
  long count(Order order, @Nullable String body);

  /// How many figures there are by family of units, see [Unit#family()].
  Map<String, Long> counts();

  /// A figure as an answer states it.
  ///
  /// @param series that it belongs to; null where it belongs to none
  record Stated(FigureStatement statement, @Nullable SeriesRow series) {}

  /// Which series, and in what order.
  enum Order {
    /// Changed or contradicted ones, the latest first.
    CHANGED,
    /// All, those that most answers state first.
    LONGEST,
    /// All, the latest first.
    LATEST
  }
}

package org.pursuant.store;

import java.util.List;
import java.util.stream.Collectors;
import org.pursuant.domain.question.AnswerPlace;

/// Places of answers as rows of a query.
final class PlaceRows {
  /// Begins a query with the rows `place (question, start, stop)`; its first parameter is what
  /// [#json] gives.
  static final String WITH =
      "WITH place AS MATERIALIZED (SELECT value ->> 0 AS question, value ->> 1 AS start, value ->> 2"
          + " AS stop FROM json_each(?1)) ";

  private PlaceRows() {}

  static String json(List<AnswerPlace> places) {
    return places.stream()
        .map(p -> "[" + p.question().value() + "," + p.from() + "," + p.to() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }
}

package org.pursuant.source.questionsapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.question.Coverage;
import org.pursuant.source.http.Understanding;
import org.pursuant.source.json.Json;
import tools.jackson.databind.JsonNode;

/// Reads pages of the question list. A page that cannot be one is garbled as a whole; a single row
/// that cannot be recorded is rejected and the others stand.
final class ListPages {
  /// Parliament's index holds about 1.8 million questions; a total beyond this is a fault.
  private static final int MOST = 100_000_000;

  private ListPages() {}

  /// A page as fetched.
  ///
  /// @param take how many rows were asked for
  static Understanding<QuestionsApi.ListPage> read(FetchedDocument document, int take) {
    return switch (Json.read(document.body().getBytes(StandardCharsets.UTF_8))) {
      case Json.Malformed m -> new Understanding.Garbled<>(m.reason());
      case Json.Value v -> page(v.node(), document, take);
    };
  }

  private static Understanding<QuestionsApi.ListPage> page(
      JsonNode json, FetchedDocument document, int take) {
    JsonNode results = json.path("results");
    JsonNode total = json.path("totalResults");
    if (!results.isArray() || !total.isInt()) {
      return new Understanding.Garbled<>("expected totalResults and results");
    }
    int count = total.intValue();
    if (count < results.size() || count > MOST || results.size() > take) {
      return new Understanding.Garbled<>(
          "absurd page: total " + count + ", rows " + results.size() + " of " + take);
    }
    for (JsonNode row : results.values()) {
      if (!row.path("value").isObject()) {
        return new Understanding.Garbled<>("expected each row to hold a question object");
      }
    }
    return new Understanding.Understood<>(rows(count, results, document));
  }

  private static QuestionsApi.ListPage rows(int total, JsonNode results, FetchedDocument document) {
    List<Observation.QuestionSeen> rows = new ArrayList<>();
    List<ParseOutcome.Rejected> rejected = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      JsonNode value = results.path(i).path("value");
      String place = "results[" + i + "]";
      switch (QuestionJson.read(value, Coverage.LIST, document.fetchedAt(), place)) {
        case ParseOutcome.Rejected r -> rejected.add(r);
        case ParseOutcome.Parsed p -> {
          if (p.observation() instanceof Observation.QuestionSeen seen) {
            rows.add(seen);
          }
        }
      }
    }
    return new QuestionsApi.ListPage(total, rows, rejected);
  }
}

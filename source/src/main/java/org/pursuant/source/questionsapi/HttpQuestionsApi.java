package org.pursuant.source.questionsapi;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.QuestionsApi;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Coverage;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.http.Understanding;
import org.pursuant.source.json.Json;
import tools.jackson.databind.JsonNode;

/// The official written questions API over HTTP. Withdrawn questions are asked for too, and Members
/// with their names.
public final class HttpQuestionsApi implements QuestionsApi {
  private static final String QUESTIONS = "/api/writtenquestions/questions";

  private final HttpFetcher fetcher;

  /// @param fetcher of the API's host; stays the caller's to close
  public HttpQuestionsApi(HttpFetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Fetched<ListPage> list(ListQuery query) {
    return fetcher.get(path(query), document -> ListPages.read(document, query.take()));
  }

  static String path(ListQuery query) {
    String window =
        switch (query.by()) {
          case TABLED -> "tabledWhen";
          case ANSWERED -> "answeredWhen";
          case CORRECTED -> "correctedWhen";
        };
    return QUESTIONS
        + "?includeWithdrawn=true&expandMember=true"
        + day(window + "From", query.from())
        + day(window + "To", query.to())
        + (query.openOnly() ? "&questionStatus=NotAnswered" : "")
        + (query.house() == null ? "" : "&house=" + query.house().name().replace(" ", "%20"))
        + "&skip="
        + query.skip()
        + "&take="
        + query.take();
  }

  private static String day(String name, @Nullable LocalDate day) {
    return day == null ? "" : "&" + name + "=" + day;
  }

  @Override
  public Fetched<Observation.QuestionSeen> detail(long id) {
    return fetcher.get(
        QUESTIONS + "/" + id + "?expandMember=true", document -> question(document, id));
  }

  private static Understanding<Observation.QuestionSeen> question(
      FetchedDocument document, long id) {
    return switch (Json.read(document.body().getBytes(StandardCharsets.UTF_8))) {
      case Json.Malformed m -> new Understanding.Garbled<>(m.reason());
      case Json.Value v -> question(v.node().path("value"), document, id);
    };
  }

  private static Understanding<Observation.QuestionSeen> question(
      JsonNode value, FetchedDocument document, long id) {
    if (!value.isObject() || !value.path("id").isIntegralNumber()) {
      return new Understanding.Garbled<>("expected a question object as value");
    }
    ParseOutcome outcome = QuestionJson.read(value, Coverage.DETAIL, document.fetchedAt(), "value");
    return switch (outcome) {
      case ParseOutcome.Rejected r -> new Understanding.Useless<>(r.reason());
      case ParseOutcome.Parsed p ->
          p.observation() instanceof Observation.QuestionSeen seen
                  && seen.id().equals(SourceId.official(id))
              ? new Understanding.Understood<>(seen)
              : new Understanding.Garbled<>("another question than " + id);
    };
  }
}

package org.pursuant.source.whatson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pursuant.domain.calendar.SittingDaysSource;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.legislature.House;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.http.Understanding;
import org.pursuant.source.json.Json;
import tools.jackson.databind.JsonNode;

/// The What's On API over HTTP. Of its forms only the next sitting day is used: a JSON string that
/// begins with the day, or null.
public final class HttpWhatsOn implements SittingDaysSource {
  private static final int DAY_LENGTH = 10;

  private final HttpFetcher fetcher;

  /// @param fetcher of the API's host; stays the caller's to close
  public HttpWhatsOn(HttpFetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Fetched<Optional<LocalDate>> nextSittingDay(House house, LocalDate after) {
    return fetcher.get(
        "/calendar/proceduraldates/"
            + house.code()
            + "/nextsittingdate.json?dateToCheck="
            + after
            + "&includeWeekendSittings=true",
        document -> read(document, after));
  }

  private static Understanding<Optional<LocalDate>> read(
      FetchedDocument document, LocalDate after) {
    return switch (Json.read(document.body().getBytes(StandardCharsets.UTF_8))) {
      case Json.Malformed m -> new Understanding.Garbled<>(m.reason());
      case Json.Value v when v.node().isNull() -> new Understanding.Understood<>(Optional.empty());
      case Json.Value v -> day(v.node(), after);
    };
  }

  private static Understanding<Optional<LocalDate>> day(JsonNode node, LocalDate after) {
    String text = node.isString() ? node.stringValue() : "";
    if (text.length() < DAY_LENGTH) {
      return new Understanding.Garbled<>("expected a day");
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, DAY_LENGTH));
      return day.isAfter(after)
          ? new Understanding.Understood<>(Optional.of(day))
          : new Understanding.Garbled<>("the next sitting day after " + after + " is not " + day);
    } catch (DateTimeParseException _) {
      return new Understanding.Garbled<>("expected a day");
    }
  }
}

package org.pursuant.source.membersapi;

import java.nio.charset.StandardCharsets;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.feed.MembersApi;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.http.Understanding;
import org.pursuant.source.json.Json;
import tools.jackson.databind.JsonNode;

/// The official Members API over HTTP. Seats and parties come from the Member's history; where the
/// source has none, the latest ones alone are given. The document of a result is that of the Member
/// as now.
public final class HttpMembersApi implements MembersApi {
  private final HttpFetcher fetcher;

  /// @param fetcher of the API's host; stays the caller's to close
  public HttpMembersApi(HttpFetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Fetched<Member> member(long mnisId) {
    Fetched<Member> now = fetcher.get("/api/Members/" + mnisId, d -> member(d, mnisId));
    if (!(now instanceof Fetched.Got<Member> got)) {
      return now;
    }
    Fetched<Member> history =
        fetcher.get("/api/Members/History?ids=" + mnisId, d -> history(d, got.value()));
    return switch (history) {
      case Fetched.Got<Member> full -> new Fetched.Got<>(full.value(), got.document());
      case Fetched.NotThere<Member> _ -> got;
      case Fetched.Failed<Member> failed -> failed;
    };
  }

  private static Understanding<Member> member(FetchedDocument document, long id) {
    return switch (Json.read(document.body().getBytes(StandardCharsets.UTF_8))) {
      case Json.Malformed m -> new Understanding.Garbled<>(m.reason());
      case Json.Value v when !v.node().path("value").isObject() ->
          new Understanding.Garbled<>("expected a Member object as value");
      case Json.Value v -> member(v.node(), id);
    };
  }

  private static Understanding<Member> member(JsonNode json, long id) {
    return switch (MemberJson.read(json, "value")) {
      case ParseOutcome.Rejected r -> new Understanding.Useless<>(r.reason());
      case ParseOutcome.Parsed p ->
          p.observation() instanceof Observation.MemberSeen seen
                  && seen.member().id().equals(MemberId.mnis(id))
              ? new Understanding.Understood<>(seen.member())
              : new Understanding.Garbled<>("another Member than " + id);
    };
  }

  private static Understanding<Member> history(FetchedDocument document, Member member) {
    return switch (Json.read(document.body().getBytes(StandardCharsets.UTF_8))) {
      case Json.Malformed m -> new Understanding.Garbled<>(m.reason());
      case Json.Value v when !v.node().isArray() ->
          new Understanding.Garbled<>("expected an array of histories");
      case Json.Value v ->
          new Understanding.Understood<>(
              v.node().isEmpty() ? member : MemberJson.withHistory(member, v.node().path(0)));
    };
  }
}

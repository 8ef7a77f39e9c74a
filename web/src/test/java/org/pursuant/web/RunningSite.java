package org.pursuant.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pursuant.web.site.Facts;
import org.pursuant.web.site.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over an invented record, and a reader of it.
final class RunningSite implements AutoCloseable {
  static final Instant NOW = Instant.parse("2031-05-22T09:00:00Z");

  private final WebServer server;
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final FakeIndex index;
  private final MemoryFollowing following;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningSite(FakeRecord record, Facts facts) {
    index = new FakeIndex(record);
    following = new MemoryFollowing(index, CLOCK);
    server =
        WebServer.start(
            WebServer.Settings.local(0), new Site(record, index, facts, CLOCK, following.port()));
  }

  static RunningSite over(FakeRecord record) {
    return over(record, TestFacts.none());
  }

  static RunningSite over(FakeRecord record, Facts facts) {
    return new RunningSite(record, facts);
  }

  FakeIndex index() {
    return index;
  }

  MemoryFollowing following() {
    return following;
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /// Sends a form as browsers do.
  HttpResponse<String> post(String path, String fields) {
    return send(
        request(path)
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends something to be done, without being led on.
  HttpResponse<String> post(String path, String type, String content, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body(), "http://localhost:" + server.port() + path);
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path).body());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}

package org.pursuant.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.pursuant.web.site.Site;

/// A site over an invented record, served on a free port, and a reader of it.
final class TestSite implements AutoCloseable {
  private final WebServer server;
  private final HttpClient reader = HttpClient.newHttpClient();

  TestSite(FakeRecord record) {
    Clock clock = Clock.fixed(Instant.parse("2031-07-11T09:00:00Z"), ZoneOffset.UTC);
    server =
        WebServer.start(
            WebServer.Settings.local(0), new Site(record, new FakeIndex(record), clock));
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return reader.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    reader.close();
    server.close();
  }

  /// Serves the invented record until stopped, for looking at the pages.
  static void main() throws InterruptedException {
    try (TestSite site = new TestSite(InventedLives.record())) {
      System.getLogger(TestSite.class.getName())
          .log(System.Logger.Level.INFO, "http://127.0.0.1:" + site.port());
      Thread.currentThread().join();
    }
  }
}

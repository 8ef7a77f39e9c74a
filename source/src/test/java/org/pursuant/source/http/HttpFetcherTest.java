package org.pursuant.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.source.http.FaultyServer.Reply;

class HttpFetcherTest {
  private static final Instant NOW = Instant.parse("2031-01-09T05:00:00Z");
  private static final Reply GOOD = FaultyServer.body(200, "good");

  private static Understanding<String> read(FetchedDocument document) {
    return switch (document.body()) {
      case "good" -> new Understanding.Understood<>("understood");
      case "useless" -> new Understanding.Useless<>("of no use");
      default -> new Understanding.Garbled<>("not JSON");
    };
  }

  private static FetchSettings quick(FaultyServer server) {
    return FetchSettings.of(server.base())
        .withRequestsPerSecond(1000)
        .withTimeout(Duration.ofMillis(500))
        .withTries(3, Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofMillis(5));
  }

  private static Fetched<String> fetch(FaultyServer server) {
    try (HttpFetcher fetcher = new HttpFetcher(quick(server), InstantSource.fixed(NOW))) {
      return fetcher.get("/x?a=1", HttpFetcherTest::read);
    }
  }

  private static void isGotAfter(int tries, Reply... replies) throws IOException {
    try (FaultyServer server = new FaultyServer(replies)) {
      assertThat(fetch(server))
          .isEqualTo(
              new Fetched.Got<>(
                  "understood", new FetchedDocument(server.base() + "/x?a=1", NOW, "good")));
      assertThat(server.requests).hasSize(tries);
    }
  }

  private static void isFailedAfter(int tries, String reason, Reply... replies) throws IOException {
    try (FaultyServer server = new FaultyServer(replies)) {
      assertThat(fetch(server))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> {
                assertThat(failed.reason()).contains(reason);
                assertThat(failed.tries()).isEqualTo(tries);
              });
      assertThat(server.requests).hasSize(tries);
    }
  }

  @Test
  void saysWhoAsksAndKeepsTheBodyWithItsTime() throws IOException {
    isGotAfter(1, GOOD);
    try (FaultyServer server = new FaultyServer(GOOD)) {
      fetch(server);
      assertThat(server.requests.getFirst()).startsWith("/x?a=1 Pursuant/");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void triesAgainAfterFaultsThatMayPass(int status) throws IOException {
    isGotAfter(2, FaultyServer.body(status, "busy"), GOOD);
    isFailedAfter(3, "status " + status, FaultyServer.body(status, "busy"));
  }

  @Test
  void triesAgainAfterAnythingButTheDocument() throws IOException {
    isGotAfter(2, FaultyServer.body(200, "<html>maintenance</html>"), GOOD);
    isGotAfter(2, FaultyServer.cut("goo"), GOOD);
    isGotAfter(2, FaultyServer.stalled(), GOOD);
    isFailedAfter(3, "not JSON", FaultyServer.body(200, "<html>"));
    isFailedAfter(3, "connection fault", FaultyServer.cut("goo"));
  }

  @Test
  void readsNoBodyWithoutEnd() throws IOException {
    isGotAfter(2, FaultyServer.endless(), GOOD);
  }

  @Test
  void undoesCompressionAndBoundsWhatComesOfIt() throws IOException {
    isGotAfter(1, FaultyServer.gzip(zipped("good".getBytes(StandardCharsets.UTF_8))));
    isGotAfter(2, FaultyServer.gzip(zipped(new byte[40 << 20])), GOOD);
    isGotAfter(2, FaultyServer.gzip(new byte[] {'n', 'o'}), GOOD);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void takesTheSourcesWordThatThereIsNoSuchThing() throws IOException {
    for (int status : new int[] {404, 410}) {
      try (FaultyServer server = new FaultyServer(FaultyServer.body(status, ""))) {
        assertThat(fetch(server)).isEqualTo(new Fetched.NotThere<>(server.base() + "/x?a=1"));
        assertThat(server.requests).hasSize(1);
      }
    }
  }

  @Test
  void givesUpAtOnceWhereAnotherTryWouldGiveTheSame() throws IOException {
    isFailedAfter(1, "status 400", FaultyServer.body(400, "bad"));
    isFailedAfter(1, "status 403", FaultyServer.body(403, "no"));
    isFailedAfter(1, "of no use", FaultyServer.body(200, "useless"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsARedirectionOnTheSameHost(int status) throws IOException {
    try (FaultyServer server = new FaultyServer(FaultyServer.redirect(status, "/y?b=2"), GOOD)) {
      assertThat(fetch(server)).isInstanceOf(Fetched.Got.class);
      assertThat(server.requests.getLast()).startsWith("/y?b=2 Pursuant/");
    }
  }

  @Test
  void asksNoOtherHostWhereverItIsRedirected() throws IOException {
    try (FaultyServer other = new FaultyServer(GOOD)) {
      isFailedAfter(1, "another host", FaultyServer.redirect(302, other.base() + "/x"));
      isFailedAfter(1, "another host", FaultyServer.redirect(307, "//example.invalid/x"));
      isFailedAfter(1, "another host", FaultyServer.redirect(301, "http://a b/"));
      assertThat(other.requests).isEmpty();
    }
  }

  @Test
  void goesNotInCircles() throws IOException {
    try (FaultyServer server = new FaultyServer(FaultyServer.redirect(302, "/x?a=1"))) {
      assertThat(fetch(server)).extracting("reason").asString().contains("redirected more than");
      assertThat(server.requests).hasSize(6);
    }
  }

  @Test
  void aHostMayLeadToItselfByHttpsAndNotBack() {
    URI plain = URI.create("http://api.example.org/x");
    URI safe = URI.create("https://api.example.org/x");

    assertThat(Redirection.allowed(plain, safe)).isTrue();
    assertThat(Redirection.allowed(safe, plain)).isFalse();
    assertThat(Redirection.allowed(safe, URI.create("https://API.example.org:443/y"))).isTrue();
    assertThat(Redirection.allowed(safe, URI.create("https://example.org/x"))).isFalse();
    assertThat(Redirection.allowed(plain, URI.create("http://api.example.org:8080/x"))).isFalse();
  }

  @Test
  void obeysRetryAfterUpToItsLimit() throws IOException {
    isGotAfter(2, FaultyServer.retryAfter(429, "3600"), GOOD);
    isGotAfter(2, FaultyServer.retryAfter(503, "Thu, 09 Jan 2031 06:00:00 GMT"), GOOD);
    isGotAfter(2, FaultyServer.retryAfter(503, "whenever"), GOOD);
  }

  @Test
  void readsRetryAfterAsSecondsOrDate() {
    assertThat(RetryAfter.read(" 7 ", NOW)).isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.read("Thu, 09 Jan 2031 05:00:09 GMT", NOW))
        .isEqualTo(Duration.ofSeconds(9));
    assertThat(RetryAfter.read("Wed, 08 Jan 2031 05:00:09 GMT", NOW)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.read("soon", NOW)).isNull();
    assertThat(RetryAfter.read("", NOW)).isNull();
  }

  @Test
  void whereNobodyEverListenedItIsTriedAFewTimesOnly() throws IOException {
    FaultyServer server = new FaultyServer(GOOD);
    server.close();
    FetchSettings patient =
        quick(server)
            .withTries(50, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(2));
    try (HttpFetcher fetcher = new HttpFetcher(patient, InstantSource.fixed(NOW))) {
      assertThat(fetcher.get("/x", HttpFetcherTest::read))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> {
                assertThat(failed.tries()).isEqualTo(3);
                assertThat(failed.reason()).contains("it takes no connection");
              });
    }
  }

  @Test
  void aHostThatAnsweredBeforeIsTriedAsOftenAsEver() throws IOException {
    FaultyServer server = new FaultyServer(GOOD);
    FetchSettings patient =
        quick(server)
            .withTries(7, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(2));
    try (HttpFetcher fetcher = new HttpFetcher(patient, InstantSource.fixed(NOW))) {
      fetcher.get("/x", HttpFetcherTest::read);
      server.close();

      assertThat(fetcher.get("/x", HttpFetcherTest::read)).extracting("tries").isEqualTo(7);
    }
  }

  @Test
  void anInterruptEndsItAndStaysSet() throws Exception {
    try (FaultyServer server = new FaultyServer(FaultyServer.stalled())) {
      Thread.currentThread().interrupt();
      assertThat(fetch(server)).extracting("reason").isEqualTo("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}

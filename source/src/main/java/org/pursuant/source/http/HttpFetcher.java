package org.pursuant.source.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.FetchedDocument;

/// Fetches documents from one host: never faster than its settings say, again after faults that may
/// pass (429, 500, 502, 503, 504, a connection lost, a body cut short or not understood), with
/// waits that grow or that the source asks for. Redirections are followed on the same host only.
/// Safe for several threads, which share the rate.
public final class HttpFetcher implements AutoCloseable {
  /// Tries of a host that has never answered and takes no connection: a name that is wrong or a
  /// network that is away does not mend in minutes.
  private static final int TRIES_UNREACHABLE = 3;

  private static final Duration LONGEST_WAIT_UNREACHABLE = Duration.ofSeconds(1);

  /// Longer bodies count as faults.
  static final int LONGEST_BODY = 32 * 1024 * 1024;

  private final FetchSettings settings;
  private final InstantSource clock;
  private final HttpClient client;
  private final RateLimiter<Object> limiter;
  private volatile boolean answered;

  /// @param clock tells when documents were fetched
  public HttpFetcher(FetchSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
    this.limiter =
        RateLimiter.smoothBuilder(
                Duration.ofNanos((long) (1_000_000_000L / settings.requestsPerSecond())))
            .build();
  }

  /// Fetches and reads one document. Blocks; an interrupt ends it as failed and stays set.
  ///
  /// @param pathAndQuery beginning with a slash, already encoded
  /// @param reader reads a body that came with status 200; called once a try
  public <T> Fetched<T> get(
      String pathAndQuery, Function<FetchedDocument, Understanding<T>> reader) {
    URI uri = URI.create(settings.base() + pathAndQuery);
    int[] tries = {0};
    try {
      Attempt<T> last =
          Failsafe.with(this.<T>retries())
              .get(() -> {
                tries[0]++;
                return attempt(uri, reader);
              });
      return outcome(uri, last, tries[0]);
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        return new Fetched.Failed<>(uri.toString(), "interrupted", tries[0]);
      }
      throw e;
    }
  }

  private <T> RetryPolicy<Attempt<T>> retries() {
    int[] unreached = {0};
    return RetryPolicy.<Attempt<T>>builder()
        .handleResultIf(a ->
            a instanceof Attempt.Faulty && !(unreachable(a) && ++unreached[0] >= TRIES_UNREACHABLE))
        .withMaxRetries(settings.tries() - 1)
        .withDelayFn(context -> pause(context.getAttemptCount(), context.getLastResult()))
        .build();
  }

  private boolean unreachable(@Nullable Attempt<?> attempt) {
    return !answered && attempt instanceof Attempt.Faulty<?> f && f.unreachable();
  }

  private static <T> Fetched<T> outcome(URI uri, Attempt<T> last, int tries) {
    return switch (last) {
      case Attempt.Done<T> d -> new Fetched.Got<>(d.value(), d.document());
      case Attempt.Absent<T> _ -> new Fetched.NotThere<>(uri.toString());
      case Attempt.Refused<T> r -> new Fetched.Failed<>(uri.toString(), r.reason(), tries);
      case Attempt.Faulty<T> f -> new Fetched.Failed<>(uri.toString(), f.reason(), tries);
    };
  }

  /// What the source asks for, else twice as long as before; with up to half as much again by
  /// chance, so that clients that failed together do not come back together.
  private Duration pause(int tries, @Nullable Attempt<?> last) {
    Duration asked = last instanceof Attempt.Faulty<?> f ? f.after() : null;
    if (asked != null) {
      return shorter(asked, settings.longestRetryAfter());
    }
    Duration grown = settings.firstWait().multipliedBy(1L << Math.clamp(tries - 1L, 0, 20));
    Duration limit = unreachable(last) ? LONGEST_WAIT_UNREACHABLE : settings.longestWait();
    long most = shorter(grown, limit).toNanos();
    return Duration.ofNanos(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private <T> Attempt<T> attempt(URI uri, Function<FetchedDocument, Understanding<T>> reader)
      throws InterruptedException {
    try {
      URI at = uri;
      for (int hops = 0; hops <= Redirection.MOST; hops++) {
        HttpResponse<byte[]> answer = send(request(at));
        answered = true;
        if (!Redirection.redirects(answer)) {
          return read(uri, answer, reader);
        }
        URI to = Redirection.target(at, answer).orElse(null);
        if (to == null || !Redirection.allowed(at, to)) {
          return new Attempt.Refused<>("redirected to another host, which is not asked: " + to);
        }
        at = to;
      }
      return new Attempt.Refused<>("redirected more than " + Redirection.MOST + " times");
    } catch (ConnectException e) {
      return new Attempt.Faulty<>("it takes no connection" + words(e), null, true);
    } catch (IOException e) {
      return new Attempt.Faulty<>("connection fault" + words(e), null, false);
    }
  }

  private static String words(IOException e) {
    if (e.getCause() instanceof ConnectException c && c.getCause() != null
        || e.getCause() instanceof UnresolvedAddressException) {
      return ": there is no host of that name";
    }
    String message = e.getMessage();
    return ": " + (message == null ? e.getClass().getSimpleName() : message);
  }

  private HttpRequest request(URI uri) throws InterruptedException {
    limiter.acquirePermit();
    return HttpRequest.newBuilder(uri)
        .header("User-Agent", settings.userAgent())
        .header("Accept", "application/json")
        .header("Accept-Encoding", "gzip")
        .timeout(settings.timeout())
        .build();
  }

  /// Sends with a time limit that holds for the body too.
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_BODY));
    try {
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no complete answer within " + settings.timeout(), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    }
  }

  private <T> Attempt<T> read(
      URI uri, HttpResponse<byte[]> answer, Function<FetchedDocument, Understanding<T>> reader)
      throws IOException {
    int status = answer.statusCode();
    return switch (status) {
      case 200 -> understand(uri, answer, reader);
      case 404, 410 -> new Attempt.Absent<>();
      case 429, 500, 502, 503, 504 ->
          new Attempt.Faulty<>("status " + status, retryAfter(answer), false);
      default -> new Attempt.Refused<>("status " + status);
    };
  }

  private <T> Attempt<T> understand(
      URI uri, HttpResponse<byte[]> answer, Function<FetchedDocument, Understanding<T>> reader)
      throws IOException {
    Instant now = clock.instant();
    FetchedDocument document = new FetchedDocument(uri.toString(), now, body(answer));
    return switch (reader.apply(document)) {
      case Understanding.Understood<T> u -> new Attempt.Done<>(u.value(), document);
      case Understanding.Garbled<T> g -> new Attempt.Faulty<>(g.reason(), null, false);
      case Understanding.Useless<T> u -> new Attempt.Refused<>(u.reason());
    };
  }

  private static String body(HttpResponse<byte[]> answer) throws IOException {
    byte[] bytes = answer.body();
    if (answer.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readNBytes(LONGEST_BODY + 1);
      }
      if (bytes.length > LONGEST_BODY) {
        throw new IOException("body longer than " + LONGEST_BODY + " bytes");
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private @Nullable Duration retryAfter(HttpResponse<byte[]> answer) {
    String header = answer.headers().firstValue("Retry-After").orElse("");
    return RetryAfter.read(header, clock.instant());
  }

  @Override
  public void close() {
    client.close();
  }
}

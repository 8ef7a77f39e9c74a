package org.pursuant.source.http;

import java.net.URI;
import java.time.Duration;

/// How a live source is asked.
///
/// @param base scheme, host and port, perhaps a path; without a slash at the end
/// @param userAgent who asks
/// @param requestsPerSecond at most, tries included
/// @param timeout of one try, from the request to the end of the body
/// @param tries at most, the first included
/// @param firstWait before the second try; doubled before each further one
/// @param longestWait between two tries, unless the source asks for more
/// @param longestRetryAfter most that a source's Retry-After is obeyed
public record FetchSettings(
    URI base,
    String userAgent,
    double requestsPerSecond,
    Duration timeout,
    int tries,
    Duration firstWait,
    Duration longestWait,
    Duration longestRetryAfter) {
  public static final URI QUESTIONS = URI.create("https://questions-statements-api.parliament.uk");
  public static final URI MEMBERS = URI.create("https://members-api.parliament.uk");
  public static final URI WHATS_ON = URI.create("https://whatson-api.parliament.uk");

  private static final String AGENT = "Pursuant/0.1 (archive of parliamentary written questions)";

  public FetchSettings {
    if (requestsPerSecond <= 0 || requestsPerSecond > 1000 || tries < 1) {
      throw new IllegalArgumentException("a positive rate of at most 1,000 and at least one try");
    }
  }

  /// Five requests a second, eight tries, a minute for each.
  public static FetchSettings of(URI base) {
    return new FetchSettings(
        base,
        AGENT,
        5,
        Duration.ofMinutes(1),
        8,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(2));
  }

  public FetchSettings withRequestsPerSecond(double rate) {
    return new FetchSettings(
        base, userAgent, rate, timeout, tries, firstWait, longestWait, longestRetryAfter);
  }

  public FetchSettings withTimeout(Duration newTimeout) {
    return new FetchSettings(
        base,
        userAgent,
        requestsPerSecond,
        newTimeout,
        tries,
        firstWait,
        longestWait,
        longestRetryAfter);
  }

  /// Other patience: how often and with which waits.
  public FetchSettings withTries(
      int most, Duration first, Duration longest, Duration longestAfter) {
    return new FetchSettings(
        base, userAgent, requestsPerSecond, timeout, most, first, longest, longestAfter);
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pursuant.domain.feed.Progress;
import org.pursuant.pipeline.SyncQuestions;
import org.pursuant.pipeline.SyncReport;
import org.pursuant.pipeline.SyncSettings;
import org.pursuant.source.http.FetchSettings;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.questionsapi.HttpQuestionsApi;

/// One run of synchronising with a replay, in this process or as one that can be killed.
final class SyncRun {
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(2);

  private SyncRun() {}

  /// Called with the archive, the address of the API, the first day and the time it is.
  public static void main(String[] args) throws IOException {
    SyncReport report =
        run(
            Path.of(args[0]),
            URI.create(args[1]),
            LocalDate.parse(args[2]),
            Instant.parse(args[3]),
            60);
    System.exit(report.complete() ? 0 : 1);
  }

  /// @param take rows on a page of a list
  static SyncReport run(Path archive, URI api, LocalDate since, Instant now, int take)
      throws IOException {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    FetchSettings fetch =
        FetchSettings.of(api)
            .withRequestsPerSecond(1000)
            .withTries(12, Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofMillis(20));
    try (OpenArchive open = OpenArchive.open(archive, clock);
        HttpFetcher fetcher = new HttpFetcher(fetch, clock)) {
      return new SyncQuestions(
              open.ports(),
              open.journal(),
              new HttpQuestionsApi(fetcher),
              SyncSettings.DEFAULT.withTake(take),
              clock)
          .run(since, Progress.SILENT);
    }
  }

  /// Starts the run and kills it, each time a little later, until one lives to its end.
  ///
  /// @return how many were killed
  static int killUntilDone(Path archive, URI api, LocalDate since, Instant now)
      throws IOException, InterruptedException {
    Duration life = Duration.ofMillis(900);
    for (int kills = 0; life.compareTo(LONGEST_LIFE) < 0; kills++) {
      Process process = start(archive, api, since, now);
      if (process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS)) {
        if (process.exitValue() != 0) {
          throw new IOException("a run ended with " + process.exitValue());
        }
        return kills;
      }
      process.destroyForcibly().waitFor();
      life = life.multipliedBy(3).dividedBy(2);
    }
    throw new IOException("no run came to its end");
  }

  private static Process start(Path archive, URI api, LocalDate since, Instant now)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SyncRun.class.getName(),
                archive.toString(),
                api.toString(),
                since.toString(),
                now.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

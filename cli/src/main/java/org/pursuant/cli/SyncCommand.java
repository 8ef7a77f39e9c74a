package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.pipeline.FetchMembers;
import org.pursuant.pipeline.SyncQuestions;
import org.pursuant.pipeline.SyncReport;
import org.pursuant.pipeline.SyncSettings;
import org.pursuant.source.http.FetchSettings;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.membersapi.HttpMembersApi;
import org.pursuant.source.questionsapi.HttpQuestionsApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Fetches from the official APIs.
@Command(
    name = "sync",
    description = {
      "Fetch from Parliament what is new or changed: questions tabled, answered and corrected since the last run, everything still open, and Members not known yet. Each question comes in full.",
      "It can be stopped at any time; the next run goes on. What could not be had is told, the exit code is then 1, and the next run tries again."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant sync --since 2025-09-01   (the first time: from that day on)",
      "  ./pursuant sync                      (from then on, as often as you like)"
    })
final class SyncCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Console console;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "The first day tabled or answered to ask for. Default: 14 days before the last run; the first time, 30 days ago.")
  private @Nullable LocalDate since;

  @Option(
      names = "--api",
      paramLabel = "URL",
      converter = Values.ApiAddress.class,
      description = "The questions API, if not Parliament's own.")
  private URI api = FetchSettings.QUESTIONS;

  @Option(
      names = "--members-api",
      paramLabel = "URL",
      converter = Values.ApiAddress.class,
      description =
          "The Members API, if not Parliament's own. Default: with --api, the same; else Parliament's.")
  private @Nullable URI membersApi;

  @Option(
      names = "--recheck",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "Take again in full everything answered in this many days, since lists show but the beginning of a text; 0 for nothing. Default: 7.")
  private int recheck = 7;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "5",
      description = "Requests a second, at most. Default: 5.")
  private double rate = 5;

  @Option(
      names = "--take",
      paramLabel = "N",
      defaultValue = "500",
      description = "Rows asked for on a page of a list. Default: 500.")
  private int take = 500;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  SyncCommand(Console console) {
    this.console = console;
  }

  /// A question whose detail is left to the next run.
  record Left(long id, String reason) {}

  /// The JSON of the command.
  ///
  /// @param complete whether nothing was left to the next run
  /// @param since the first day asked for
  /// @param windows how many windows of lists were read whole
  /// @param vanished official ids of questions that are no longer shown
  /// @param queued how many details are left in all
  record Result(
      boolean complete,
      LocalDate since,
      boolean resumed,
      int windows,
      List<String> windowsLeft,
      long added,
      long revised,
      long unchanged,
      List<Long> vanished,
      List<Left> detailsLeft,
      long queued,
      long listRequests,
      long detailRequests,
      FetchMembers.Outcome members,
      List<String> notes) {}

  @Override
  public Integer call() throws IOException {
    if (!(rate > 0 && rate <= 1000)) {
      throw new WrongCallException("--rate is above 0 and at most 1000");
    }
    WrongCallException.check("--take", take, 1, 10_000);
    WrongCallException.check("--recheck", recheck, 0, 3650);
    Progress progress = console.progress();
    try (OpenArchive open = archive.open();
        Stopping _ = Stopping.during(console, "./pursuant sync");
        HttpFetcher questions = fetcher(open, api);
        HttpFetcher members = fetcher(open, membersHost())) {
      SyncSettings settings = SyncSettings.DEFAULT.withTake(take).withRecheckDays(recheck);
      SyncReport report =
          new SyncQuestions(
                  open.ports(),
                  open.journal(),
                  new HttpQuestionsApi(questions),
                  settings,
                  open.clock())
              .run(since, progress);
      if (!report.answered()) {
        throw new FailureException(noAnswer(report));
      }
      FetchMembers.Outcome outcome =
          new FetchMembers(open.ports(), new HttpMembersApi(members), settings, open.clock())
              .run(progress);
      open.catchUp(progress);
      open.derive(progress);
      open.matchSavedSearches(progress);
      open.noteMeaning(progress);
      Result result = result(report, outcome);
      if (json) {
        console.json(result);
      } else {
        print(result);
      }
      return result.complete() ? 0 : 1;
    }
  }

  private String noAnswer(SyncReport report) {
    String window = report.windowsLeft().isEmpty() ? "" : report.windowsLeft().getFirst();
    return "%s gives no answer: %s. Nothing was fetched; run sync again later"
        .formatted(api, window.substring(window.indexOf(": ") + 2));
  }

  private URI membersHost() {
    if (membersApi != null) {
      return membersApi;
    }
    return api.equals(FetchSettings.QUESTIONS) ? FetchSettings.MEMBERS : api;
  }

  private HttpFetcher fetcher(OpenArchive open, URI base) {
    return new HttpFetcher(FetchSettings.of(base).withRequestsPerSecond(rate), open.clock());
  }

  private static Result result(SyncReport r, FetchMembers.Outcome members) {
    StoreCounts details = r.details();
    return new Result(
        r.complete(),
        r.since(),
        r.resumed(),
        r.windows(),
        r.windowsLeft(),
        details.added(),
        details.revised(),
        details.unchanged(),
        r.vanished(),
        new TreeMap<>(r.detailsLeft())
            .entrySet().stream().map(e -> new Left(e.getKey(), e.getValue())).toList(),
        r.queued(),
        r.listRequests(),
        r.detailRequests(),
        members,
        r.notes());
  }

  private void print(Result r) {
    PrintStream out = console.out();
    out.printf(
        Locale.ROOT,
        "Since %s: %,d new, %,d revised, %,d unchanged, %,d no longer shown; %,d Members.%n",
        r.since(),
        r.added(),
        r.revised(),
        r.unchanged(),
        r.vanished().size(),
        r.members().fetched());
    r.notes().forEach(out::println);
    members(r.members());
    if (!r.complete()) {
      left(r);
    }
  }

  private void members(FetchMembers.Outcome m) {
    if (m.notThere() + m.failed() + m.later() > 0) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "Members: %,d that the source does not know, %,d without an answer, %,d left to the next run.%n",
              m.notThere(),
              m.failed(),
              m.later());
    }
  }

  private void left(Result r) {
    console
        .out()
        .printf(
            Locale.ROOT,
            "Left to the next run: %,d windows, %,d questions. Run sync again.%n",
            r.windowsLeft().size(),
            r.queued());
    r.windowsLeft().stream().limit(SHOWN).forEach(w -> console.out().println("  " + w));
    r.detailsLeft().stream()
        .limit(SHOWN)
        .forEach(d -> console.out().println("  question " + d.id() + ": " + d.reason()));
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Promise;
import org.pursuant.domain.commitment.PromiseQuery;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.page.promise.PromiseData;
import org.pursuant.web.page.promise.PromiseRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The register of promises.
@Command(
    name = "promises",
    description = {
      "List the promises that answers make, show one with its history, or record what you found of one.",
      "They are inferred by rule after each import and sync, and by ./pursuant derive."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant promises --due-to 2026-03-31",
      "  ./pursuant promises 1f0c2a9be4d37756",
      "  ./pursuant promises 1f0c2a9be4d37756 --judge kept --reason \"Published on 5 March\""
    })
final class PromisesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The id of a promise, as its address has it. Default: a list.")
  private @Nullable String id;

  @Option(
      names = "--due-from",
      paramLabel = "DAY",
      converter = Values.Day.class,
      description = "Only those due on this day or later.")
  private @Nullable LocalDate dueFrom;

  @Option(
      names = "--due-to",
      paramLabel = "DAY",
      converter = Values.Day.class,
      description = "Only those due on this day or earlier.")
  private @Nullable LocalDate dueTo;

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only those of a department: its name or short form, or as addresses have it.")
  private @Nullable String body;

  @Option(
      names = "--member",
      paramLabel = "MEMBER",
      description = "Only those in answers of a Member: the last part of their address.")
  private @Nullable String member;

  @Option(names = "--act", paramLabel = "ACT", description = "Only those of a kind of act.")
  private @Nullable String act;

  @Option(names = "--words", paramLabel = "WORDS", description = "Only those with these words.")
  private String words = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to list. Default: ${DEFAULT-VALUE}.")
  private int limit = 50;

  @Option(
      names = "--judge",
      paramLabel = "VERDICT",
      description =
          "Record what you found of the promise: kept, kept-late, kept-in-part, broken, overtaken, no-promise or not-judged.")
  private @Nullable String judge;

  @Option(names = "--reason", paramLabel = "WORDS", description = "With --judge: why.")
  private String reason = "";

  @Option(names = "--name", paramLabel = "NAME", description = "With --judge: who you are.")
  private String name = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  PromisesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--limit", limit, 1, 100_000);
    try (OpenArchive open = archive.openExisting()) {
      String wanted = id;
      if (wanted != null) {
        one(open, wanted);
      } else if (judge != null) {
        throw new WrongCallException("name the promise that you judge, by its id");
      } else {
        list(open);
      }
    }
    return 0;
  }

  private void list(OpenArchive open) {
    Act kind = null;
    if (act != null) {
      kind =
          Act.of(act)
              .orElseThrow(() ->
                  new WrongCallException(
                      "there is no act %s: choose of %s"
                          .formatted(
                              act,
                              Stream.of(Act.values())
                                  .map(Act::code)
                                  .collect(Collectors.joining(", ")))));
    }
    Boolean dated = dueFrom != null || dueTo != null ? Boolean.TRUE : null;
    PromiseQuery query =
        new PromiseQuery(
            dueFrom,
            dueTo,
            dated,
            body == null ? null : Filtering.body(open.reader(), body),
            member,
            kind,
            words,
            null);
    List<PromiseRow> rows =
        open.derived().promises().list(query, 0, limit).stream().map(p -> row(open, p)).toList();
    if (json) {
      console.json(rows.stream().map(PromiseData::of).toList());
      return;
    }
    for (PromiseRow row : rows) {
      console
          .out()
          .printf(Locale.ROOT, "%s  %-14s %s%n", row.promise().key(), row.standing(), row.due());
      Wrapped.print(console.out(), "    ", row.quote());
    }
  }

  private void one(OpenArchive open, String wanted) {
    Promise promise =
        open.derived()
            .promises()
            .find(wanted)
            .orElseThrow(() -> new FailureException("there is no promise " + wanted));
    if (judge != null) {
      record(open, promise, judge);
    }
    PromiseRow row = row(open, promise);
    if (json) {
      console.json(PromiseData.of(row));
    } else {
      print(row);
    }
  }

  private void record(OpenArchive open, Promise promise, String given) {
    Verdict.Ruling ruling =
        Verdict.Ruling.of(given)
            .orElseThrow(() ->
                new WrongCallException(
                    "there is no verdict %s: choose of %s"
                        .formatted(
                            given,
                            Stream.of(Verdict.Ruling.values())
                                .map(Verdict.Ruling::code)
                                .collect(Collectors.joining(", ")))));
    if (reason.isBlank() || reason.length() > Verdict.LONGEST_REASON) {
      throw new WrongCallException(
          "give a reason of at most %d characters with --reason".formatted(Verdict.LONGEST_REASON));
    }
    if (name.length() > Verdict.LONGEST_NAME) {
      throw new WrongCallException(
          "--name is at most %d characters".formatted(Verdict.LONGEST_NAME));
    }
    open.verdicts()
        .record(new Verdict(promise.key(), ruling, reason.strip(), name.strip(), open.today()));
  }

  private static PromiseRow row(OpenArchive open, Promise promise) {
    List<QuestionId> ids =
        Stream.concat(
                promise.history().stream().map(Said::question),
                promise.evidence().stream().map(Evidence::question))
            .distinct()
            .toList();
    Map<QuestionId, QuestionSummary> questions =
        open.reader().summaries(ids).stream()
            .collect(Collectors.toMap(QuestionSummary::id, q -> q));
    return new PromiseRow(promise, questions, open.verdicts().of(promise.key()), open.today());
  }

  private void print(PromiseRow row) {
    PrintStream out = console.out();
    out.println("“" + row.quote() + "”");
    out.println("  " + row.standing() + "; due " + row.due());
    if (row.judged().isPresent()) {
      out.println("  by the rule: " + row.ruleState().words());
    }
    if (!row.moves().isEmpty()) {
      out.println("  its time moved: " + row.moves());
    }
    out.println("Said:");
    for (Said said : row.promise().history()) {
      out.println("  " + said.day() + "  " + PromiseRow.due(said) + path(row, said.question()));
    }
    if (!row.promise().evidence().isEmpty()) {
      out.println("What may show that it was kept, for you to judge:");
      for (Evidence e : row.promise().evidence()) {
        out.println("  " + e.day() + "  “" + e.quote() + "”" + path(row, e.question()));
        out.println("      found by: " + e.found());
      }
    }
    for (Verdict v : row.verdicts()) {
      out.println(
          "Verdict of "
              + v.day()
              + (v.by().isEmpty() ? "" : " by " + v.by())
              + ": "
              + v.ruling().words()
              + ". "
              + v.reason());
    }
  }

  private static String path(PromiseRow row, QuestionId question) {
    return row.question(question).map(q -> "  /questions/" + q.path()).orElse("");
  }
}

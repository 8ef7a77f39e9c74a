package org.pursuant.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineList;
import org.pursuant.domain.line.LineQuery;
import org.pursuant.web.page.line.LineData;
import org.pursuant.web.page.line.LinePage;
import org.pursuant.web.page.line.UseRow;
import org.pursuant.web.page.line.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists lines, or shows one.
@Command(
    name = "lines",
    description = {
      "List the lines of the archive, the passages that answers repeat, or show how the wording of one changed.",
      "They are derived after each import and sync, and by ./pursuant derive."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant lines --order used --limit 10",
      "  ./pursuant lines --body home-office --since 2026-01-01",
      "  ./pursuant lines 4k2m9x0wtz1c"
    })
final class LinesCommand implements Callable<Integer> {
  private static final int SHOWN_USES = 10;

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "The key of a line, as its address has it. Default: a list.")
  private @Nullable String key;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "newest, used, changed or said. Default: newest.")
  private String order = LineQuery.Order.NEWEST.code();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "substance, formula, signpost or group. Default: substance.")
  private String kind = LineKind.SUBSTANCE.code();

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only those of a department: its name or short form, or as addresses have it.")
  private @Nullable String body;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only those new, changed or said since a day, as the order has it.")
  private @Nullable LocalDate since;

  @Option(names = "--limit", paramLabel = "N", description = "How many to list. Default: 20.")
  private int limit = 20;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  LinesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      String wanted = key;
      if (wanted == null) {
        list(open);
      } else {
        show(open, wanted);
      }
    }
    return 0;
  }

  /// A list as JSON has it.
  record Listed(long total, List<LineData> lines) {}

  private void list(OpenArchive open) {
    LineList list = open.facts().lines().list(query(open));
    if (json) {
      console.json(new Listed(list.total(), list.lines().stream().map(LineData::of).toList()));
      return;
    }
    for (Line line : list.lines()) {
      console.out().println(line.key() + "  " + span(line));
      Wrapped.print(console.out(), "    ", line.text());
    }
    console.out().println(list.lines().size() + " of " + list.total() + ".");
  }

  private LineQuery query(OpenArchive open) {
    LineQuery.Order ordered =
        Arrays.stream(LineQuery.Order.values())
            .filter(o -> o.code().equals(order))
            .findFirst()
            .orElseThrow(() -> unknown("order", order, "newest, used, changed, said"));
    LineKind of =
        Arrays.stream(LineKind.values())
            .filter(k -> k.code().equals(kind))
            .findFirst()
            .orElseThrow(() -> unknown("kind", kind, "substance, formula, signpost, group"));
    if (limit < 1) {
      throw new WrongCallException("--limit is at least 1");
    }
    String slug = body == null ? null : Filtering.body(open.reader(), body);
    return new LineQuery(ordered, of, slug, since, 0, limit);
  }

  private static WrongCallException unknown(String what, String given, String choice) {
    return new WrongCallException("there is no " + what + " " + given + ": choose of " + choice);
  }

  private static String span(Line line) {
    return line.answers()
        + " answers, "
        + line.wordings()
        + (line.wordings() == 1 ? " wording, " : " wordings, ")
        + (line.first() == null ? "of no stated day" : line.first() + " to " + line.last());
  }

  private void show(OpenArchive open, String wanted) {
    Line line =
        open.facts()
            .lines()
            .line(wanted)
            .orElseThrow(() ->
                new FailureException(
                    "there is no line " + wanted + ": ./pursuant lines lists those there are"));
    LinePage page = LinePage.of(line, open.facts(), open.reader(), open.today());
    if (json) {
      console.json(page.data());
      return;
    }
    console.out().println(page.account() + " " + page.days());
    for (Wording wording : page.wordings()) {
      console.out().println();
      console.out().println(wording.number() + ". " + wording.span());
      Wrapped.print(console.out(), "    ", wording.text());
      if (!wording.sentence().isEmpty()) {
        console.out().println("    → " + wording.sentence());
      }
    }
    console.out().println();
    for (UseRow row : page.uses().stream().limit(SHOWN_USES).toList()) {
      console.out().println(row.day() + "  " + row.href() + "  " + row.title());
    }
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.FigureReader;
import org.pursuant.domain.figure.FigureReader.Order;
import org.pursuant.domain.figure.FigureSeries;
import org.pursuant.domain.figure.FigureStatement;
import org.pursuant.domain.figure.SeriesRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the figures that answers state again, and shows one of them with every statement.
@Command(
    name = "figures",
    description = {
      "List the figures that several answers state, changed or contradicted ones first.",
      "With a key: every statement of it, in the order of time."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant figures --order longest --limit 50",
      "  ./pursuant figures 1f0c2a9be47d5386 --json"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "The key of a series, as the list and its page's address have it.")
  private @Nullable String key;

  @Option(
      names = "--order",
      description = "What to list: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Order order = Order.CHANGED;

  @Option(
      names = "--body",
      paramLabel = "NAME",
      description = "Only those of a department: its name or short form, or as addresses have it.")
  private @Nullable String body;

  @Option(names = "--limit", paramLabel = "N", description = "How many. Default: ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  FiguresCommand(Console console) {
    this.console = console;
  }

  /// A statement as JSON.
  record Said(
      @Nullable String said,
      String number,
      String unit,
      String words,
      String holdsFor,
      String sentence) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      FigureReader figures = open.facts().figures();
      if (key == null) {
        String slug = body == null ? null : Filtering.body(open.reader(), body);
        list(figures.list(order, slug, Math.clamp(limit, 1, 1_000), 0));
      } else {
        String wanted = key;
        show(
            figures
                .series(wanted)
                .orElseThrow(() ->
                    new FailureException(
                        "there is no series " + wanted + ": list them with ./pursuant figures")));
      }
    }
    return 0;
  }

  private void list(List<SeriesRow> rows) {
    if (json) {
      console.json(rows);
      return;
    }
    PrintStream out = console.out();
    for (SeriesRow row : rows) {
      out.printf(
          Locale.ROOT,
          "%s  %-12s %4d answers  %s (%s): %s%n",
          row.key(),
          row.course().words(),
          row.answers(),
          row.subject(),
          row.unit(),
          row.latest());
    }
    if (rows.isEmpty()) {
      out.println("None. Figures are derived by ./pursuant derive.");
    }
  }

  private void show(FigureSeries series) {
    List<Said> said = series.statements().stream().map(FiguresCommand::said).toList();
    if (json) {
      console.json(said);
      return;
    }
    PrintStream out = console.out();
    out.printf(
        Locale.ROOT,
        "%s (%s): %s%n",
        series.subject(),
        series.unit().code(),
        series.course().words());
    for (Said s : said) {
      out.printf(
          Locale.ROOT,
          "%-12s %s%s%n             %s%n",
          s.said() == null ? "day unknown" : s.said(),
          s.words(),
          s.holdsFor().isEmpty() ? "" : ", " + s.holdsFor(),
          s.sentence());
    }
  }

  private static Said said(FigureStatement s) {
    return new Said(
        s.said() == null ? null : s.said().toString(),
        s.figure().quantity().high().toPlainString(),
        s.figure().quantity().unit().code(),
        s.words(),
        s.time(),
        s.sentence());
  }
}

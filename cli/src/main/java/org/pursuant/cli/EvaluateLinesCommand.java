package org.pursuant.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.line.HeapRegions;
import org.pursuant.analysis.line.Lines;
import org.pursuant.benchmarks.connections.LineFigures;
import org.pursuant.benchmarks.connections.LineQuality;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well lines are found.
@Command(
    name = "lines",
    description = {
      "Measure how well lines are found: all passages of one month are compared with one another.",
      "Nothing is written. What is derived must be up to date, see ./pursuant derive."
    },
    footer = {"", "Example:", "  ./pursuant evaluate lines --month 2024-09"})
final class EvaluateLinesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description = "The month to compare, as 2024-09. Default: the one with most whole answers.")
  private @Nullable String month;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  EvaluateLinesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    YearMonth wanted = wanted();
    try (OpenArchive open = archive.openExisting()) {
      LineFigures figures =
          new LineQuality(open.reader(), open.facts().lines(), new Lines(), HeapRegions::new)
              .measure(wanted);
      if (json) {
        console.json(figures);
      } else {
        figures.markdown().forEach(console.out()::println);
      }
    }
    return 0;
  }

  private @Nullable YearMonth wanted() {
    try {
      return month == null ? null : YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      throw new WrongCallException("--month is a month such as 2024-09");
    }
  }
}

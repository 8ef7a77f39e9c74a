package org.pursuant.cli;

import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.figure.Figures;
import org.pursuant.analysis.line.HeapRegions;
import org.pursuant.analysis.line.Lines;
import org.pursuant.analysis.table.Tables;
import org.pursuant.benchmarks.connections.ConnectionsQuality;
import org.pursuant.benchmarks.connections.ConnectionsSection;
import org.pursuant.benchmarks.connections.ConnectionsSection.Measured;
import org.pursuant.benchmarks.connections.FiguresAndTables;
import org.pursuant.benchmarks.connections.LineFigures;
import org.pursuant.benchmarks.connections.LineQuality;
import org.pursuant.benchmarks.connections.NamesSection;
import org.pursuant.benchmarks.connections.ReferencesSection;
import org.pursuant.domain.record.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well what is connected is found.
@Command(
    name = "connections",
    description = {
      "Measure how well what is connected is found, against what the record itself tells of it.",
      "What is not yet derived from the archive is derived first."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant evaluate connections",
      "  ./pursuant evaluate connections --output docs/reference/connections-quality.md"
    })
final class EvaluateConnectionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description =
          "The month whose passages are all compared with one another, as 2024-09. Default: the one with most whole answers.")
  private @Nullable String month;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateConnectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    YearMonth compared = compared();
    try (OpenArchive open = archive.openExisting()) {
      open.derive(console.progress());
      List<Measured> measured =
          new ConnectionsQuality(sections(open, compared))
              .measure(open.reader(), console.progress());
      output.write(
          console,
          ConnectionsQuality.figures(measured),
          () -> ConnectionsQuality.page(measured, "./pursuant evaluate connections"));
    }
    return 0;
  }

  private @Nullable YearMonth compared() {
    try {
      return month == null ? null : YearMonth.parse(month);
    } catch (DateTimeParseException e) {
      throw new WrongCallException("--month is a month such as 2024-09");
    }
  }

  /// The subjects, in the order in which they stand on the page.
  private static List<ConnectionsSection> sections(OpenArchive open, @Nullable YearMonth compared) {
    return List.of(
        new ReferencesSection(open.derived().references()),
        (record, _) -> lines(open, record, compared),
        new NamesSection(open.derived().names()),
        (record, _) -> figures(open, record));
  }

  private static Measured lines(
      OpenArchive open, RecordReader record, @Nullable YearMonth compared) {
    LineFigures figures =
        new LineQuality(record, open.facts().lines(), new Lines(), HeapRegions::new)
            .measure(compared);
    return new Measured("lines", figures, String.join("\n", figures.markdown()));
  }

  private static Measured figures(OpenArchive open, RecordReader record) {
    FiguresAndTables.Result figures =
        FiguresAndTables.measure(record, Tables::in, Figures::in, open.facts().figures());
    return new Measured("figures", figures, FiguresAndTables.section(figures));
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      names = "--output",
      paramLabel = "FILE",
      description = "Write the figures as a page, instead of printing it.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print all figures as JSON.")
  private boolean json;

  EvaluateConnectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      open.derive(console.progress());
      List<Measured> measured =
          new ConnectionsQuality(sections(open)).measure(open.reader(), console.progress());
      String page = ConnectionsQuality.page(measured, "./pursuant evaluate connections");
      if (output != null) {
        Files.writeString(output, page);
      }
      if (json) {
        console.json(ConnectionsQuality.figures(measured));
      } else if (output == null) {
        console.out().print(page);
      }
    }
    return 0;
  }

  /// The subjects, in the order in which they stand on the page.
  private static List<ConnectionsSection> sections(OpenArchive open) {
    return List.of(
        new ReferencesSection(open.references()),
        (record, _) -> lines(open, record),
        new NamesSection(open.names()),
        (record, _) -> figures(open, record));
  }

  private static Measured lines(OpenArchive open, RecordReader record) {
    LineFigures figures =
        new LineQuality(record, open.facts().lines(), new Lines(), HeapRegions::new).measure(null);
    return new Measured("lines", figures, String.join("\n", figures.markdown()));
  }

  private static Measured figures(OpenArchive open, RecordReader record) {
    FiguresAndTables.Result figures =
        FiguresAndTables.measure(record, Tables::in, Figures::in, open.facts().figures());
    return new Measured("figures", figures, FiguresAndTables.section(figures));
  }
}

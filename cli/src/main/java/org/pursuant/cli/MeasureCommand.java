package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pursuant.benchmarks.MeasurementsPage;
import org.pursuant.benchmarks.SavedSearching;
import org.pursuant.benchmarks.WholePath;
import org.pursuant.benchmarks.WholePathFigures;
import org.pursuant.benchmarks.Workbench;
import org.pursuant.domain.feed.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures the whole path on files of one's own.
@Command(
    name = "measure",
    description = {
      "Measure import, size, search and start on files of your own, in a new folder that is deleted afterwards, and write the figures as a page.",
      "It takes some minutes; let nothing else run meanwhile."
    },
    footer = {
      "",
      "Example:",
      "  ./pursuant measure downloads/questions --output docs/reference/measurements.md"
    })
final class MeasureCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders to measure with.")
  private List<Path> paths = List.of();

  @Option(
      names = "--saved-searches",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Measure instead how long 1,000 questions take to be matched against so many saved searches. Default: 0, the whole path.")
  private int savedSearches;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  MeasureCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--saved-searches", savedSearches, 0, 1_000_000);
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new FailureException("there is no file or folder " + path);
      }
    }
    Path folder = Files.createTempDirectory("pursuant-measure");
    try {
      if (savedSearches > 0) {
        savedSearches(folder.resolve("archive"));
      } else {
        wholePath(folder);
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private void wholePath(Path folder) throws IOException {
    WholePathFigures figures =
        new WholePath(new Measured(), console::say).run(paths, folder.resolve("archive"));
    output.write(
        console,
        figures,
        () -> MeasurementsPage.write(figures, "./pursuant measure PATH", Machine.words()));
  }

  private void savedSearches(Path folder) throws IOException {
    try (Workbench.Opened archive = new Measured().open(folder)) {
      console.say("Importing");
      archive.importFiles(paths);
      archive.index().catchUp(archive.reader(), Progress.SILENT);
      SavedSearching.Figures figures =
          new SavedSearching(console::say)
              .run(archive.reader(), archive.index(), archive.matcher(), savedSearches);
      String command = "./pursuant measure PATH --saved-searches " + savedSearches;
      output.write(console, figures, () -> figures.page(command, Machine.words()));
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

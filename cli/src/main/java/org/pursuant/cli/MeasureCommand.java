package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.MeasurementsPage;
import org.pursuant.benchmarks.WholePath;
import org.pursuant.benchmarks.WholePathFigures;
import picocli.CommandLine.Command;
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
      names = "--output",
      paramLabel = "FILE",
      description = "The page to write. Default: standard output.")
  private @Nullable Path output;

  MeasureCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new FailureException("there is no file or folder " + path);
      }
    }
    Path folder = Files.createTempDirectory("pursuant-measure");
    try {
      WholePathFigures figures =
          new WholePath(new Measured(), console::say).run(paths, folder.resolve("archive"));
      String page = MeasurementsPage.write(figures, "./pursuant measure PATH", Machine.words());
      if (output == null) {
        console.out().print(page);
      } else {
        Files.writeString(output, page);
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

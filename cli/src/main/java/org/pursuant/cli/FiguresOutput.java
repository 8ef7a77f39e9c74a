package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where measured figures go: into a page, to standard output as JSON, or to it for reading.
final class FiguresOutput {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the figures as a page into a file, instead of printing them.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print all figures as JSON.")
  private boolean json;

  /// Writes figures that are printed as the page they make.
  ///
  /// @throws IOException if the page cannot be written
  void write(Console console, Object figures, Supplier<String> page) throws IOException {
    write(console, figures, page, page);
  }

  /// Writes figures.
  ///
  /// @param page the page that is made of them
  /// @param shown what is printed where neither a page nor JSON is asked for
  /// @throws IOException if the page cannot be written
  void write(Console console, Object figures, Supplier<String> page, Supplier<String> shown)
      throws IOException {
    if (output != null) {
      Files.writeString(output, page.get());
    }
    if (json) {
      console.json(figures);
    } else if (output == null) {
      console.out().print(shown.get());
    }
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pursuant.pipeline.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Whether the archive is whole.
@Command(
    name = "check",
    description = {
      "Verify that the record is whole, that the index agrees with it, and that no archived document was changed.",
      "Each finding says what to do. Exits with 1 if there is any."
    },
    footer = {"", "Example:", "  ./pursuant check"})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CheckCommand(Console console) {
    this.console = console;
  }

  /// The JSON of the command.
  ///
  /// @param whole whether nothing was found
  /// @param violations what is wrong and what to do, each in a line
  record Result(boolean whole, List<String> violations) {}

  @Override
  public Integer call() throws IOException {
    List<String> found;
    try (OpenArchive open = archive.openExisting()) {
      found = new Check(open.ports(), open.index()).run();
    }
    if (json) {
      console.json(new Result(found.isEmpty(), found));
    } else if (found.isEmpty()) {
      console.out().println("The archive is whole: record, index and raw documents agree.");
    } else {
      found.forEach(console.out()::println);
    }
    return found.isEmpty() ? 0 : 1;
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pursuant.pipeline.Reindex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Builds the index anew.
@Command(
    name = "reindex",
    description = "Drop the search index and build it anew from the record.",
    footer = {"", "Example:", "  ./pursuant reindex"})
final class ReindexCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      long indexed = new Reindex(open.reader(), open.index()).rebuild(console.progress());
      console.out().printf(Locale.ROOT, "%,d questions indexed.%n", indexed);
    }
    return 0;
  }
}

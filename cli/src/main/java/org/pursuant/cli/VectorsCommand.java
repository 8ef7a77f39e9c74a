package org.pursuant.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.domain.search.TextEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Computes what searching by meaning needs.
@Command(
    name = "vectors",
    description = {
      "Compute the vectors by which questions are found by meaning, for those that have none yet.",
      "It all happens on this machine. Stopping it loses nothing; start computes them in the background too."
    },
    footer = {"", "Example:", "  ./pursuant vectors"})
final class VectorsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  VectorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!archive.vectors()) {
      throw new FailureException("--no-vectors leaves nothing to do: leave it out");
    }
    Progress progress = console.progress();
    try (OpenArchive open = archive.openExisting();
        Stopping _ = Stopping.during(console, "./pursuant vectors")) {
      open.catchUp(progress);
      int threads = Runtime.getRuntime().availableProcessors();
      open.index().computeMeaning(open.reader(), threads, progress, () -> true);
      print(open.index().meaning());
    } catch (IndexBusyException | TextEmbedder.UnavailableException e) {
      throw new FailureException(String.valueOf(e.getMessage()), e);
    }
    return 0;
  }

  private void print(Meaning meaning) {
    if (json) {
      console.json(meaning);
    } else {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%,d questions can be found by meaning, %,d wait.",
                  meaning.ready(),
                  meaning.waiting()));
    }
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.timeliness.TimelinessEvaluation;
import org.pursuant.benchmarks.timeliness.TimelinessFigures;
import org.pursuant.benchmarks.timeliness.TimelinessPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sets what is counted of answers in time beside what others have published.
@Command(
    name = "timeliness",
    description =
        "Count what the archive holds of answers in time, beside figures that others have published.",
    footer = {
      "",
      "Example:",
      "  ./pursuant evaluate timeliness --output docs/reference/timeliness.md"
    })
final class EvaluateTimelinessCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the figures as a page, instead of printing a table.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print all figures as JSON.")
  private boolean json;

  EvaluateTimelinessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      TimelinessFigures figures =
          new TimelinessEvaluation(open.reader(), open.timingRules(), open.calendar())
              .run(console.progress());
      if (output != null) {
        Files.writeString(output, TimelinessPage.write(figures, "./pursuant evaluate timeliness"));
      }
      if (json) {
        console.json(figures);
      } else if (output == null) {
        console.out().print(TimelinessPage.table(TimelinessPage.BEFORE, figures.reproduced()));
        console.out().print(TimelinessPage.table(TimelinessPage.BEFORE, figures.formulas()));
        console.out().print(TimelinessPage.table(TimelinessPage.PUBLISHED, figures.sessions()));
      }
    }
    return 0;
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pursuant.benchmarks.timeliness.TimelinessEvaluation;
import org.pursuant.benchmarks.timeliness.TimelinessFigures;
import org.pursuant.benchmarks.timeliness.TimelinessPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateTimelinessCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      TimelinessFigures figures =
          new TimelinessEvaluation(
                  open.reader(), open.derived().timingRules(), open.derived().calendar())
              .run(console.progress());
      output.write(
          console,
          figures,
          () -> TimelinessPage.write(figures, "./pursuant evaluate timeliness"),
          () -> TimelinessPage.tables(figures));
    }
    return 0;
  }
}

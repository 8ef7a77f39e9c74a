package org.pursuant.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pursuant.domain.record.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How large the record is.
@Command(
    name = "stats",
    description =
        "Count what the archive holds: questions, answers, revisions, events by kind, sources.",
    footer = {"", "Example:", "  ./pursuant stats --json"})
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      Statistics statistics = open.reader().statistics();
      if (json) {
        console.json(statistics);
      } else {
        print(statistics);
      }
    }
    return 0;
  }

  private void print(Statistics s) {
    if (s.sample()) {
      console.out().println("This is the bundled sample, all of it invented.");
    }
    line("questions", s.questions());
    line("  known only by their texts", s.textOnly());
    line("  with an answer", s.answers());
    line("  with a text known only in part", s.clipped());
    line("revisions", s.revisions());
    line("groups answered together", s.groups());
    line("  questions in them", s.grouped());
    line("answers that several questions share", s.sharedAnswers());
    line("tables in answers", s.tables());
    line("Members", s.members());
    line("documents kept", s.documents());
    line("items not understood", s.rejected());
    if (s.firstTabled() != null) {
      console.out().println("Tabled from " + s.firstTabled() + " to " + s.lastTabled() + ".");
    }
    section("Events", s.events());
    section("Questions by source", s.bySource());
  }

  private void section(String title, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      console.out().println();
      console.out().println(title);
      counts.forEach((name, count) -> line("  " + name, count));
    }
  }

  private void line(String name, long count) {
    PrintStream out = console.out();
    out.printf(Locale.ROOT, "%-38s %,12d%n", name, count);
  }
}

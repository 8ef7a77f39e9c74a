package org.pursuant.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pursuant.benchmarks.quality.Part;
import org.pursuant.benchmarks.quality.SearchEvaluation;
import org.pursuant.benchmarks.quality.SearchQualityFigures;
import org.pursuant.benchmarks.quality.SearchQualityPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well search finds what the record itself says belongs together.
@Command(
    name = "search",
    description = {
      "Measure how well search finds what the record itself says belongs together, beside other search engines on the same texts.",
      "Prints a table; with all systems it takes some minutes. A system that is not installed is left out, and said so."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant evaluate search --output docs/reference/search-quality.md",
      "  ./pursuant evaluate search --part training --systems hybrid,words"
    })
final class EvaluateSearchCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--part",
      paramLabel = "PART",
      description =
          "Queries to use: held-out (the default), or training, on which constants are chosen.")
  private String part = Part.HELD_OUT.code();

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "The most queries of a task. Default: ${DEFAULT-VALUE}.")
  private int queries = 1_500;

  @Option(
      names = "--systems",
      split = ",",
      paramLabel = "NAME",
      description =
          "Systems to measure, with commas: hybrid, addressed, told, dayless, words, meaning, box, bm25, bm25-told, sqlite, postgresql, xapian. Default: all.")
  private List<String> systems = SearchEvaluation.codes();

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Part chosen = part();
    check();
    try (OpenArchive open = archive.openExisting()) {
      open.catchUp(console.progress());
      SearchQualityFigures figures =
          new SearchEvaluation(open.reader(), open.index(), console.progress())
              .run(chosen, queries, systems);
      output.write(
          console,
          figures,
          () -> SearchQualityPage.write(figures, "./pursuant evaluate search", Machine.words()),
          () -> SearchQualityPage.table(figures));
    }
    return 0;
  }

  private Part part() {
    return Arrays.stream(Part.values())
        .filter(p -> p.code().equals(part))
        .findFirst()
        .orElseThrow(() ->
            new WrongCallException(
                "--part is "
                    + Arrays.stream(Part.values())
                        .map(Part::code)
                        .collect(Collectors.joining(" or "))
                    + ", not "
                    + part));
  }

  private void check() {
    if (queries < 1) {
      throw new WrongCallException("--queries must be at least 1");
    }
    for (String system : systems) {
      if (!SearchEvaluation.codes().contains(system)) {
        throw new WrongCallException(
            "there is no system "
                + system
                + ": choose of "
                + String.join(", ", SearchEvaluation.codes()));
      }
    }
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Commitments;
import org.pursuant.benchmarks.commitment.CommitmentQuality;
import org.pursuant.benchmarks.commitment.CommitmentQualityPage;
import org.pursuant.benchmarks.gold.GoldFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well promises are found.
@Command(
    name = "commitments",
    description = {
      "Measure how well promises are found in labelled answers, and how often their due dates are right.",
      "The file has a JSON record a line: id, answered, answer, labels (see docs/concepts/promises.md)."
    },
    footer = {
      "",
      "Example:",
      "  ./pursuant evaluate commitments --gold answers.jsonl --output docs/reference/commitment-quality.md"
    })
final class EvaluateCommitmentsCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "The labelled answers. Default: ../shared/gold/answers.jsonl beside the program's folder.")
  private @Nullable Path gold;

  /// Taken as by every command; labelled answers stand by themselves.
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the figures as a page, instead of printing it.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print all figures as JSON.")
  private boolean json;

  EvaluateCommitmentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file =
        gold != null
            ? gold
            : Path.of(System.getProperty("pursuant.home", ""))
                .resolve("../shared/gold/answers.jsonl")
                .normalize();
    if (!Files.isReadable(file)) {
      throw new WrongCallException("there is no labelled file " + file + ": name one with --gold");
    }
    CommitmentQuality.Figures figures;
    try {
      figures = new CommitmentQuality(GoldFile.read(file)).run(Commitments::in);
    } catch (GoldFile.GoldFileException e) {
      throw new WrongCallException(String.valueOf(e.getMessage()));
    }
    String page =
        CommitmentQualityPage.write(figures, "./pursuant evaluate commitments --gold FILE");
    if (output != null) {
      Files.writeString(output, page);
    }
    if (json) {
      console.json(figures);
    } else if (output == null) {
      console.out().print(page);
    }
    return 0;
  }
}

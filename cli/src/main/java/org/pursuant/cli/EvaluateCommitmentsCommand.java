package org.pursuant.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pursuant.analysis.commitment.Commitments;
import org.pursuant.benchmarks.commitment.CommitmentQuality;
import org.pursuant.benchmarks.commitment.CommitmentQualityPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private final LabelledAnswersFile gold = new LabelledAnswersFile();

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateCommitmentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CommitmentQuality.Figures figures = new CommitmentQuality(gold.read()).run(Commitments::in);
    output.write(
        console,
        figures,
        () -> CommitmentQualityPage.write(figures, "./pursuant evaluate commitments --gold FILE"));
    return 0;
  }
}

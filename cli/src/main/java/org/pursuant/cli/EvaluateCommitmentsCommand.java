package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Commitments;
import org.pursuant.benchmarks.commitment.CommitmentQuality;
import org.pursuant.benchmarks.commitment.CommitmentQualityPage;
import org.pursuant.benchmarks.commitment.CommitmentScore;
import org.pursuant.benchmarks.commitment.PromiseTraining;
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

  @Mixin private final LabelledAnswersFile gold = new LabelledAnswersFile();

  @Mixin private final FiguresOutput output = new FiguresOutput();

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "Learn from the labelled answers how much each sign of a promise weighs, write the table there, and measure nothing.")
  private @Nullable Path learn;

  @Option(
      names = "--cross-validate",
      description =
          "Score what is learnt anew from four fifths of the labelled answers on the fifth left out, each in turn, in place of what is shipped. Takes some minutes for thousands.")
  private boolean crossValidate;

  EvaluateCommitmentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (learn != null) {
      Files.write(learn, PromiseTraining.learn(gold.read()).weights().lines());
      return 0;
    }
    if (crossValidate) {
      CommitmentScore score = PromiseTraining.crossValidated(gold.read());
      output.write(console, score, () -> words(score));
      return 0;
    }
    CommitmentQuality.Figures figures = new CommitmentQuality(gold.read()).run(Commitments::in);
    output.write(
        console,
        figures,
        () -> CommitmentQualityPage.write(figures, "./pursuant evaluate commitments --gold FILE"));
    return 0;
  }

  private static String words(CommitmentScore score) {
    return String.format(
        Locale.ROOT,
        "Learnt from four fifths, scored on the fifth left out, in turn: F1 %.3f (precision %.3f, recall %.3f), %d promises labelled, %d found.%n",
        score.f1(),
        score.precision(),
        score.recall(),
        score.gold(),
        score.found());
  }
}

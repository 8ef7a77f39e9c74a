package org.pursuant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.reply.ReplyEvaluation;
import org.pursuant.benchmarks.reply.ReplyQuality;
import org.pursuant.benchmarks.reply.ReplyQualityPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well replies are read, on labelled answers.
@Command(
    name = "replies",
    description = {
      "Measure how well the type, the markers and the limbs of replies are read, on a file of labelled answers: against each reading in turn, beside two baselines and the agreement of the readings.",
      "The program is scored as it is. With --cross-validate it is scored too with weights learnt only from answers other than those scored."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant evaluate replies --gold answers.jsonl",
      "  ./pursuant evaluate replies --gold answers.jsonl --cross-validate --output docs/reference/reply-quality.md"
    })
final class EvaluateRepliesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LabelledAnswersFile gold = new LabelledAnswersFile();

  @Option(
      names = "--cross-validate",
      description = "Score also with weights learnt from the answers that are not scored.")
  private boolean crossValidate;

  @Option(
      names = "--learn",
      paramLabel = "FOLDER",
      description =
          "Learn the weights from the labelled answers and write them into a folder, as limb-status.tsv and reply-type.tsv; nothing is measured.")
  private @Nullable Path learn;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateRepliesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<LabelledAnswer> answers = gold.read();
    if (learn != null) {
      write(learn, ReplyEvaluation.learn(answers));
      return 0;
    }
    ReplyQuality quality = new ReplyEvaluation(answers).run(crossValidate);
    output.write(
        console,
        quality,
        () -> ReplyQualityPage.write(quality, command()),
        () -> ReplyQualityPage.table(quality));
    return 0;
  }

  private String command() {
    return "./pursuant evaluate replies --gold FILE" + (crossValidate ? " --cross-validate" : "");
  }

  private static void write(Path folder, ReplyWeights weights) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("limb-status.tsv"), weights.status().lines(), StandardCharsets.UTF_8);
    Files.write(folder.resolve("reply-type.tsv"), weights.type().lines(), StandardCharsets.UTF_8);
  }
}

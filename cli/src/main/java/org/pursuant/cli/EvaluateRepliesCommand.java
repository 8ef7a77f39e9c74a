package org.pursuant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.benchmarks.reply.LabelledAnswer;
import org.pursuant.benchmarks.reply.LabelledAnswers;
import org.pursuant.benchmarks.reply.ReplyEvaluation;
import org.pursuant.benchmarks.reply.ReplyQuality;
import org.pursuant.benchmarks.reply.ReplyQualityPage;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "The labelled answers: a JSON object a line with id, question, answer and labels.")
  private Path gold = Path.of("answers.jsonl");

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

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the figures as a page, instead of printing a table.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print all figures as JSON.")
  private boolean json;

  EvaluateRepliesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(gold)) {
      throw new WrongCallException("there is no file " + gold);
    }
    List<LabelledAnswer> answers = LabelledAnswers.read(gold);
    if (answers.isEmpty()) {
      throw new WrongCallException("there are no labelled answers in " + gold);
    }
    if (learn != null) {
      write(learn, ReplyEvaluation.learn(answers));
      return 0;
    }
    ReplyQuality quality = new ReplyEvaluation(answers).run(crossValidate);
    if (output != null) {
      Files.writeString(output, ReplyQualityPage.write(quality, command()));
    }
    if (json) {
      console.json(quality);
    } else if (output == null) {
      console.out().print(ReplyQualityPage.table(quality));
    }
    return 0;
  }

  private String command() {
    return "./pursuant evaluate replies --gold "
        + gold.getFileName()
        + (crossValidate ? " --cross-validate" : "");
  }

  private static void write(Path folder, ReplyWeights weights) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("limb-status.tsv"), weights.status().lines(), StandardCharsets.UTF_8);
    Files.write(folder.resolve("reply-type.tsv"), weights.type().lines(), StandardCharsets.UTF_8);
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.reply.ReplyWeights;
import org.pursuant.benchmarks.gold.KeptLabels;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.reply.ReplyEvaluation;
import org.pursuant.benchmarks.reply.ReplyExamples;
import org.pursuant.benchmarks.reply.ReplyQuality;
import org.pursuant.benchmarks.reply.ReplyQualityPage;
import org.pursuant.embedding.OnnxReplyNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well replies are read, on labelled answers.
@Command(
    name = "replies",
    description = {
      "Measure how well the type, the markers and the limbs of replies are read, on a file of labelled answers: against each reading in turn, beside two baselines and the agreement of the readings.",
      "The program is scored as it is: it has learnt from other answers, whose labels it keeps and whose words an archive holds. With --cross-validate those are scored too, without the network, by weights learnt from others of them."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant evaluate replies --gold answers.jsonl",
      "  ./pursuant evaluate replies --gold answers.jsonl --cross-validate --output docs/reference/reply-quality.md",
      "  ./pursuant evaluate replies --learn weights",
      "  ./pursuant evaluate replies --examples examples.jsonl"
    })
final class EvaluateRepliesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LabelledAnswersFile gold = new LabelledAnswersFile();

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--cross-validate",
      description =
          "Score also the answers of the archive whose labels are kept, by weights learnt from others of them.")
  private boolean crossValidate;

  @Option(
      names = "--learn",
      paramLabel = "FOLDER",
      description =
          "Learn the weights from the answers of the archive whose labels are kept and write them into a folder, as limb-status.tsv and reply-type.tsv; nothing is measured.")
  private @Nullable Path learn;

  @Option(
      names = "--examples",
      paramLabel = "FILE",
      description =
          "Write all answers of the archive whose labels are kept into a file, as embedding/training/train.py reads them; nothing is measured.")
  private @Nullable Path examples;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateRepliesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (learn != null) {
      write(learn, ReplyEvaluation.learn(kept(KeptLabels.learntFrom())));
    }
    if (examples != null) {
      ReplyExamples.write(examples, kept(labelsOfTypes()));
    }
    if (learn != null || examples != null) {
      return 0;
    }
    List<LabelledAnswer> answers = gold.read();
    ReplyQuality quality = measured(answers);
    output.write(
        console,
        quality,
        () -> ReplyQualityPage.write(quality, command()),
        () -> ReplyQualityPage.table(quality));
    return 0;
  }

  private ReplyQuality measured(List<LabelledAnswer> answers) throws IOException {
    try (OnnxReplyNetwork network = new OnnxReplyNetwork()) {
      return new ReplyEvaluation(answers, network)
          .run(
              crossValidate ? kept(KeptLabels.all()) : List.of(),
              crossValidate ? kept(moreLearntFrom()) : List.of());
    }
  }

  /// The answers whose labels are kept, with their words; those that the archive lacks are told of.
  private List<LabelledAnswer> kept(List<KeptLabels.Kept> labels) throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      List<LabelledAnswer> answers = KeptLabels.in(open.reader(), labels);
      int lacking = labels.size() - answers.size();
      if (lacking > 0) {
        console.say(
            String.format(
                Locale.ROOT,
                "the archive has %,d of the %,d answers whose labels are kept",
                answers.size(),
                answers.size() + lacking));
      }
      if (answers.isEmpty()) {
        throw new FailureException("there is nothing to learn from in this archive");
      }
      return answers;
    }
  }

  /// What weights are learnt from besides those that are scored.
  private static List<KeptLabels.Kept> moreLearntFrom() {
    List<KeptLabels.Kept> labels = KeptLabels.learntFrom();
    return labels.subList(KeptLabels.all().size(), labels.size());
  }

  private static List<KeptLabels.Kept> labelsOfTypes() {
    List<KeptLabels.Kept> labels = new ArrayList<>(KeptLabels.all());
    labels.addAll(KeptLabels.withoutMarkers());
    return labels;
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

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.quality.EmbeddingChoice;
import org.pursuant.benchmarks.quality.EmbeddingChoicePage;
import org.pursuant.benchmarks.quality.Part;
import org.pursuant.benchmarks.quality.QuestionPairs;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.embedding.EmbeddingModel;
import org.pursuant.embedding.LazyEmbedder;
import org.pursuant.embedding.OnnxEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures which model, and what of a question it reads, finds best by meaning.
@Command(
    name = "models",
    description = {
      "Measure which of the models that come with the program finds best by meaning, and from what of a question.",
      "Computes all vectors of some questions nine times over: three quarters of an hour for 12,000 on two cores.",
      "With --examples, write pairs of questions that belong together, from which a model can learn, and measure nothing."
    },
    footer = {
      "",
      "Example:",
      "  ./pursuant evaluate models --output docs/reference/embedding-choice.md"
    })
final class EvaluateModelsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "How many questions to look among. Default: ${DEFAULT-VALUE}.")
  private int questions = 12_000;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "The most queries of a task. Default: ${DEFAULT-VALUE}.")
  private int queries = 500;

  @Option(
      names = "--examples",
      paramLabel = "FILE",
      description = "Write pairs for training into this file.")
  private @Nullable Path examples;

  @Mixin private final FiguresOutput output = new FiguresOutput();

  EvaluateModelsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WrongCallException.check("--questions", questions, 1, Integer.MAX_VALUE);
    WrongCallException.check("--queries", queries, 1, Integer.MAX_VALUE);
    try (OpenArchive open = archive.openExisting()) {
      if (examples != null) {
        long pairs = QuestionPairs.write(examples, open.reader(), console.progress());
        console.out().printf(Locale.ROOT, "%,d pairs written%n", pairs);
        return 0;
      }
      List<Supplier<TextEmbedder>> models =
          Arrays.stream(EmbeddingModel.values())
              .<Supplier<TextEmbedder>>map(
                  m -> () -> new LazyEmbedder(m, OnnxEmbedder.USUAL_TOKENS))
              .toList();
      EmbeddingChoice.Figures figures =
          new EmbeddingChoice(open.reader(), questions, console.progress())
              .run(models, Part.TRAINING, queries);
      output.write(
          console,
          figures,
          () -> EmbeddingChoicePage.write(figures, "./pursuant evaluate models", Machine.words()));
    }
    return 0;
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.mention.QuestionDefinitions;
import org.pursuant.benchmarks.scale.ScaleBench;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.embedding.EmbedderUnavailableException;
import org.pursuant.embedding.EmbeddingModel;
import org.pursuant.embedding.OnnxEmbedder;
import org.pursuant.index.LuceneQuestionIndex;

/// What is measured at scale: the index as the program's commands wire it.
final class MeasuredAtScale implements ScaleBench {
  private final ArchiveFolder learnt;
  private final boolean vectors;
  private final Console console;

  /// @param learnt the archive to learn from
  /// @param vectors whether meaning is measured
  MeasuredAtScale(ArchiveFolder learnt, boolean vectors, Console console) {
    this.learnt = learnt;
    this.vectors = vectors;
    this.console = console;
  }

  @Override
  public QuestionIndex index(Path folder, @Nullable TextEmbedder embedder) {
    return LuceneQuestionIndex.open(folder, embedder, new QuestionDefinitions());
  }

  @Override
  public @Nullable TextEmbedder embedder() {
    if (!vectors) {
      return null;
    }
    try {
      return OnnxEmbedder.open(EmbeddingModel.MINILM, OnnxEmbedder.USUAL_TOKENS);
    } catch (EmbedderUnavailableException e) {
      console.say("Meaning is left out: " + e.getMessage());
      return null;
    }
  }

  @Override
  public long archive(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (OpenArchive open = OpenArchive.open(folder, Clock.systemUTC())) {
      Sample.load(open, Progress.SILENT);
      return open.reader().changesSince(0, 0, 1).epoch();
    }
  }

  @Override
  public List<String> serveCommand(Path folder, int port) {
    return new Measured().serveCommand(folder, port);
  }

  @Override
  public <T> T learn(Learning<T> learning) throws IOException {
    try (OpenArchive open = learnt.openExisting()) {
      return learning.from(open.reader());
    }
  }
}

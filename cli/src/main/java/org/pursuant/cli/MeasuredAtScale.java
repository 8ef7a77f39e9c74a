package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.line.Lines;
import org.pursuant.analysis.mention.QuestionDefinitions;
import org.pursuant.benchmarks.scale.LinesAtScale;
import org.pursuant.benchmarks.scale.ScaleBench;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.line.LineStore;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.QuestionLife;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.TextEmbedder;
import org.pursuant.embedding.EmbedderUnavailableException;
import org.pursuant.embedding.EmbeddingModel;
import org.pursuant.embedding.OnnxEmbedder;
import org.pursuant.index.LuceneQuestionIndex;
import org.pursuant.pipeline.DeriveLines;
import org.pursuant.store.DerivedArchive;

/// What is measured at scale: the index as the program's commands wire it.
final class MeasuredAtScale implements ScaleBench, LinesAtScale.Bench {
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
  public void computeVectors(
      Path folder, TextEmbedder embedder, RecordReader record, List<QuestionId> questions) {
    try (LuceneQuestionIndex index =
        LuceneQuestionIndex.open(folder, embedder, new QuestionDefinitions())) {
      index.computeVectors(record, questions, Runtime.getRuntime().availableProcessors());
    }
  }

  @Override
  public @Nullable TextEmbedder embedder() {
    if (!vectors) {
      return null;
    }
    try {
      return OnnxEmbedder.open(EmbeddingModel.MINILM_OF_QUESTIONS, OnnxEmbedder.USUAL_TOKENS);
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
  public LinesAtScale.Finder finder(Path folder, RecordReader record) throws IOException {
    DerivedArchive derived = DerivedArchive.open(folder);
    Lines rules = new Lines();
    LineStore kept = derived.lines(rules.version());
    DeriveLines lines = new DeriveLines(rules, kept, new NoLives());
    return new LinesAtScale.Finder() {
      @Override
      public long run() {
        return lines.run(record, console.progress(), () -> true);
      }

      @Override
      public int wordings() {
        return kept.wordings();
      }

      @Override
      public void close() {
        derived.close();
      }
    };
  }

  @Override
  public <T> T learn(Learning<T> learning) throws IOException {
    try (OpenArchive open = learnt.openExisting()) {
      return learning.from(open.reader());
    }
  }

  /// Grown questions have no numbers by which days could be judged.
  private static final class NoLives implements LifeReader {
    @Override
    public Point point() {
      return Point.NONE;
    }

    @Override
    public Changes changesSince(Point from, int limit) {
      return new Changes(from, List.of(), false);
    }

    @Override
    public List<QuestionId> happenedSince(LocalDate day) {
      return List.of();
    }

    @Override
    public List<QuestionId> openAndDue(LocalDate from, LocalDate to) {
      return List.of();
    }

    @Override
    public List<QuestionLife> lives(Collection<QuestionId> ids) {
      return List.of();
    }
  }
}

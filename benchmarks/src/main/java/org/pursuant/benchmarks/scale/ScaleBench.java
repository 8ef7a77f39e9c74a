package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;
import org.pursuant.domain.search.TextEmbedder;

/// Opens what is measured at scale, as it is in use.
public interface ScaleBench {
  /// An index in a folder, its vectors by this embedder or without any.
  QuestionIndex index(Path folder, @Nullable TextEmbedder embedder);

  /// Computes vectors of questions and keeps them beside an index, which has them when it is built
  /// anew.
  void computeVectors(
      Path folder, TextEmbedder embedder, RecordReader record, List<QuestionId> questions);

  /// The embedder in use, to learn from; null where there is none on this machine.
  @Nullable TextEmbedder embedder() throws IOException;

  /// Makes an archive that holds nothing but the bundled sample, and gives the epoch that an index
  /// beside it must have to be taken for its own.
  long archive(Path folder) throws IOException;

  /// The command that serves an archive on a port of this machine.
  List<String> serveCommand(Path folder, int port);

  /// Learns the record of an archive.
  interface Learning<T> {
    T from(RecordReader record);
  }

  /// Reads the archive to learn from.
  <T> T learn(Learning<T> learning) throws IOException;
}

package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Another search engine over the same texts, in a folder of its own. It is built once; then any
/// number of threads may search. [#close] ends whatever processes it has started.
public interface Peer extends AutoCloseable {
  /// What it is, with its version.
  String name();

  /// What it is set to, in words.
  String settings();

  /// Indexes everything, one text at a time.
  ///
  /// @throws IOException if the engine breaks down
  void build(Texts texts) throws IOException;

  /// The best matches of some words.
  ///
  /// @param words of a text, in which nothing is an operator; what [QueryWords] leaves of them is
  ///   looked for
  /// @throws IOException if the engine breaks down
  Found search(String words, Match match, int size) throws IOException;

  /// Its size on disk.
  long bytes() throws IOException;

  @Override
  void close() throws IOException;

  /// How many of the words a question must have.
  enum Match {
    ANY,
    ALL
  }

  /// Gives texts one after the other.
  @FunctionalInterface
  interface Texts {
    void forEach(Consumer<PeerText> consumer);
  }

  /// What was found.
  ///
  /// @param ids best first
  /// @param taken by the engine for it; for one in another process without the way there and back
  record Found(List<Long> ids, Duration taken) {}
}

package org.pursuant.domain.search;

import org.jspecify.annotations.Nullable;

/// Turns texts into vectors, such that texts close in meaning have vectors of nearly the same
/// direction. It runs on this machine; no text leaves it. Safe for many threads.
public interface TextEmbedder extends AutoCloseable {
  /// What model this is, with its version and settings (`minilm-l6-v2-q/128`): vectors of different
  /// names cannot be compared.
  String name();

  /// The length of every vector.
  int dimensions();

  /// The vector, of length one, of a text that is to be found. A long text counts by its beginning.
  ///
  /// @throws UnavailableException if this machine cannot compute it, now or ever
  float[] ofText(String text);

  /// The vector, of length one, of what somebody looks for.
  float[] ofQuery(String query);

  @Override
  void close();

  /// Vectors cannot be computed on this machine.
  class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}

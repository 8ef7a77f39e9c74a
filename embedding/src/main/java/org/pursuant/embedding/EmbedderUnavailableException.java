package org.pursuant.embedding;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.TextEmbedder;

/// Vectors cannot be computed here, for example because the computing library has no build for this
/// machine. The message says why. Everything that goes by words works without.
public final class EmbedderUnavailableException extends TextEmbedder.UnavailableException {
  private static final long serialVersionUID = 1L;

  /// What fails, in a few words.
  private final String what;

  EmbedderUnavailableException(String what, @Nullable Throwable cause) {
    super("Meaning cannot be computed on this machine: " + what, cause);
    this.what = what;
  }

  String what() {
    return what;
  }
}

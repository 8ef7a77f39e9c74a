package org.pursuant.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The index is damaged, or its folder cannot be read or written. The message says what to do.
public final class UnreadableIndexException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  UnreadableIndexException(Path folder, IOException cause) {
    super(
        "The search index in "
            + folder
            + " cannot be used ("
            + cause.getMessage()
            + "). Run `./pursuant reindex` to build it anew from the record.",
        cause);
  }
}

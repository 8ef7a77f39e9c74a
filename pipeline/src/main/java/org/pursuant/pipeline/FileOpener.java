package org.pursuant.pipeline;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.pursuant.domain.feed.SourceDocument;

/// Makes documents of files.
@FunctionalInterface
public interface FileOpener {
  /// A file as a document.
  ///
  /// @param read is told of bytes of the file as they are read, before gzip is undone
  SourceDocument open(Path file, LongConsumer read);
}

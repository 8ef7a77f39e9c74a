package org.pursuant.domain.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.feed.FetchedDocument;

/// What was fetched, kept as it came: compressed, named by its content, never edited. Safe for
/// several threads and processes.
public interface RawArchive {
  /// Keeps a document's bytes and gives their SHA-256 in lower-case hex. Keeping the same bytes
  /// again changes nothing. When this returns, the bytes are on disk.
  String keep(InputStream bytes) throws IOException;

  /// Keeps responses together as one document of JSON lines `{"url","fetched","body"}`, in their
  /// order.
  String keepResponses(List<FetchedDocument> responses) throws IOException;

  /// The bytes as they came; empty when no such document is kept.
  Optional<InputStream> open(String sha256) throws IOException;

  /// Every kept document whose bytes no longer have the hash they are named by.
  List<String> damaged() throws IOException;

  /// Removes one document, as when the sample gives way to a real record.
  void discard(String sha256) throws IOException;
}

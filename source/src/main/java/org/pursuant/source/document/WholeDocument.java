package org.pursuant.source.document;

import java.io.IOException;
import java.io.InputStream;
import org.pursuant.domain.feed.SourceDocument;

/// Reads documents into memory, for the forms that cannot be read item by item.
public final class WholeDocument {
  /// Many times the longest document of any source; a small file that unpacks to more is a fault or
  /// an attack.
  static final int LONGEST_MB = 64;

  private static final int LONGEST = LONGEST_MB * 1024 * 1024;

  private WholeDocument() {}

  /// All bytes of a document, gzip undone.
  ///
  /// @throws IOException if it cannot be read, or is longer than may be held
  public static byte[] read(SourceDocument document) throws IOException {
    try (InputStream in = document.open()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("it is longer than " + LONGEST_MB + " MB");
      }
      return bytes;
    }
  }
}

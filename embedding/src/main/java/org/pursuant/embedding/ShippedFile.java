package org.pursuant.embedding;

import java.io.IOException;
import java.io.InputStream;

/// A file that comes with the program, on the class path.
final class ShippedFile {
  private ShippedFile() {}

  /// All of it.
  ///
  /// @param name from this package on, or from the root where it begins with `/`
  /// @throws IOException if there is none of that name
  static byte[] read(String name) throws IOException {
    try (InputStream found = ShippedFile.class.getResourceAsStream(name)) {
      if (found == null) {
        throw new IOException("no " + name + " on the class path");
      }
      return found.readAllBytes();
    }
  }
}

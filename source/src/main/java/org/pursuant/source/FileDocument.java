package org.pursuant.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.pursuant.domain.feed.SourceDocument;

/// A file as a document. Whether it is compressed is told from its first bytes, whatever its name.
public record FileDocument(Path path) implements SourceDocument {
  private static final int BUFFER = 1 << 16;

  @Override
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  @Override
  public InputStream open() throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
    try {
      in.mark(2);
      boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return gzip ? new GZIPInputStream(in, BUFFER) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}

package org.pursuant.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.pursuant.domain.feed.SourceDocument;

/// A file as a document. Whether it is compressed is told from its first bytes, whatever its name.
///
/// @param read is told of bytes of the file as they are read, before gzip is undone
public record FileDocument(Path path, LongConsumer read) implements SourceDocument {
  private static final int BUFFER = 1 << 16;

  public FileDocument(Path path) {
    this(path, _ -> {});
  }

  @Override
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  @Override
  public InputStream open() throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(new Counted(Files.newInputStream(path), read), BUFFER);
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

  /// Tells how much is read. The stream is read in blocks only, by the buffer above it.
  private static final class Counted extends FilterInputStream {
    private final LongConsumer read;

    Counted(InputStream in, LongConsumer read) {
      super(in);
      this.read = read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      if (count > 0) {
        read.accept(count);
      }
      return count;
    }
  }
}

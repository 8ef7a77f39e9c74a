package org.pursuant.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.Rejection;

/// The list of what could not be understood, as `rejections.jsonl` in the archive: written anew
/// from the record each time.
final class RejectionsFile {
  private RejectionsFile() {}

  /// A line of the file.
  private record Line(
      String document, String form, String origin, String place, String reason, String excerpt) {
    static Line of(Rejection r) {
      return new Line(
          r.source().sha256(),
          r.source().form().code(),
          r.source().origin(),
          r.item().place(),
          r.item().reason(),
          r.item().excerpt());
    }
  }

  /// Writes the list and gives the file; null when there is nothing to list, and then no file.
  static @Nullable Path write(OpenArchive open) throws IOException {
    Path file = open.folder().resolve("rejections.jsonl");
    Path fresh = open.folder().resolve("rejections.jsonl.new");
    AtomicLong lines = new AtomicLong();
    try (BufferedWriter out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      open.reader()
          .forEachRejection(r -> {
            line(out, Console.jsonLine(Line.of(r)));
            lines.incrementAndGet();
          });
    }
    if (lines.get() == 0) {
      Files.delete(fresh);
      Files.deleteIfExists(file);
      return null;
    }
    return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void line(BufferedWriter out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

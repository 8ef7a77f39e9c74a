package org.pursuant.source;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Finds the folder of real records beside the project; it is no part of it. Tests that need it are
/// skipped where it is missing, unless real data is required.
public final class RealData {
  private RealData() {}

  /// A file or folder of the real records.
  public static Path path(String relative) {
    Path found = find(Path.of("data").resolve(relative));
    if (found == null) {
      if ("required".equals(System.getProperty("pursuant.realData"))
          || "required".equals(System.getenv("PURSUANT_REAL_DATA"))) {
        fail("real data is required and missing: %s", relative);
      }
      abort("skipped: no real data at ../shared/data/" + relative);
    }
    return java.util.Objects.requireNonNull(found);
  }

  /// A file beside the real records, such as the replay server.
  public static Path tool(String name) {
    return path("questions").resolve("../../tools").resolve(name).normalize();
  }

  private static @Nullable Path find(Path relative) {
    String named = System.getenv("PURSUANT_DATA");
    if (named != null) {
      Path there = Path.of(named).resolve(relative.subpath(1, relative.getNameCount()));
      return Files.exists(there) ? there : null;
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path there = at.resolve("shared").resolve(relative);
      if (Files.exists(there)) {
        return there;
      }
    }
    return null;
  }

  /// The files in a folder of the real records, by name.
  public static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Each line of a gzip file.
  public static void lines(Path file, Consumer<String> sink) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(sink);
    }
  }
}

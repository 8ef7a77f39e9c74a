package org.pursuant.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Asks the system to forget what it holds in memory of files, so that the next reading is from the
/// disk. Files that are open in any process may be kept.
final class PageCache {
  private PageCache() {}

  /// Whether the system could be asked: GNU's `dd` can, and nothing in Java.
  static boolean forget(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!forgetFile(file)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean forgetFile(Path file) {
    try {
      Process asking =
          new ProcessBuilder(List.of("dd", "if=" + file, "iflag=nocache", "count=0"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return asking.waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

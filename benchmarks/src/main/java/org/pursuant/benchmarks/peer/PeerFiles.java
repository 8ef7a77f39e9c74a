package org.pursuant.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files that peers keep.
public final class PeerFiles {
  private static final int ATTEMPTS = 5;

  private PeerFiles() {}

  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  /// Deletes a folder with everything in it. What is written meanwhile, by a process that is just
  /// ending, is deleted with another attempt.
  ///
  /// @throws IOException if something stays
  public static void delete(Path folder) throws IOException {
    for (int attempt = 1; Files.exists(folder); attempt++) {
      try {
        for (Path file : deepestFirst(folder)) {
          Files.deleteIfExists(file);
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}

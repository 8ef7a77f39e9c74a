package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says where the archive is, shared by all commands.
final class ArchiveFolder {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description =
          "The folder of the archive. Default: PURSUANT_ARCHIVE if set, else the folder archive beside ./pursuant.")
  private @Nullable Path given;

  @Option(
      names = "--no-vectors",
      description = "Search by words alone, and compute nothing for searching by meaning.")
  private boolean withoutVectors;

  /// Whether searching by meaning is wanted.
  boolean vectors() {
    return !withoutVectors;
  }

  /// The folder meant.
  Path path() {
    if (given != null) {
      return given;
    }
    String set = System.getenv("PURSUANT_ARCHIVE");
    if (set != null && !set.isBlank()) {
      return Path.of(set);
    }
    return Path.of(System.getProperty("pursuant.home", "")).resolve("archive");
  }

  /// Opens the archive, making an empty one if there is none.
  OpenArchive open() throws IOException {
    Path folder = path().toAbsolutePath();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FailureException(folder + " is not a folder: name another one with --archive");
    }
    Files.createDirectories(folder);
    return OpenArchive.open(folder, Clock.systemUTC(), !withoutVectors);
  }

  /// Opens an archive that must be there.
  ///
  /// @throws FailureException if there is none
  OpenArchive openExisting() throws IOException {
    if (!Files.isDirectory(path())) {
      throw new FailureException(
          "there is no archive in "
              + path().toAbsolutePath()
              + ": make one with ./pursuant start, sync or import, or name another folder with --archive");
    }
    return open();
  }
}

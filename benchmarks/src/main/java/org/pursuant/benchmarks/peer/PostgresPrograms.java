package org.pursuant.benchmarks.peer;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The programs of a PostgreSQL server on this machine.
///
/// @param folder that holds `initdb`, `pg_ctl` and `postgres`
record PostgresPrograms(Path folder) {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /// Those on the PATH, or else where Debian puts them, the newest first.
  static Optional<PostgresPrograms> find() {
    List<Path> folders = new ArrayList<>();
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        folders.add(Path.of(folder));
      }
    }
    folders.addAll(debian());
    return folders.stream()
        .filter(PostgresPrograms::complete)
        .findFirst()
        .map(f -> new PostgresPrograms(f));
  }

  private static List<Path> debian() {
    List<Path> versions = new ArrayList<>();
    if (Files.isDirectory(DEBIAN)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(DEBIAN, "[0-9]*")) {
        found.forEach(v -> versions.add(v.resolve("bin")));
      } catch (IOException e) {
        return List.of();
      }
    }
    versions.sort(Collections.reverseOrder());
    return versions;
  }

  private static boolean complete(Path folder) {
    return List.of("initdb", "postgres", "pg_ctl").stream()
        .allMatch(p -> Files.isExecutable(folder.resolve(p)));
  }

  String path(String program) {
    return folder.resolve(program).toString();
  }
}

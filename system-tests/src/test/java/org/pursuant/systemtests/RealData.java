package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of real records that some tests read. It is no part of the project.
final class RealData {
  private RealData() {}

  /// `PURSUANT_DATA`, or `../shared/data` beside the checkout. Where it is missing the test is
  /// skipped with a message, or fails if real data are required.
  static Path folder() {
    String set = System.getenv("PURSUANT_DATA");
    Path folder =
        set != null ? Path.of(set) : Project.root().resolveSibling("shared").resolve("data");
    if (Files.isDirectory(folder.resolve("questions"))) {
      return folder;
    }
    String message =
        "no real records in " + folder + ": set PURSUANT_DATA to a folder that has them";
    if ("required".equals(System.getProperty("pursuant.realData"))) {
      fail(message);
    }
    return abort(message);
  }
}

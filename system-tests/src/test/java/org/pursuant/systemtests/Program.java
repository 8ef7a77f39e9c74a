package org.pursuant.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program as the tests run it: a process of its own, from the class path, on the same Java.
final class Program {
  private Program() {}

  /// What came of a run.
  record Outcome(int exitCode, String output, String errors) {}

  /// The whole command for some words of the program's own.
  static List<String> command(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pursuant.cli.Main"));
    command.addAll(List.of(words));
    return command;
  }

  /// Imports files into an archive, to their end and without fault.
  static void importInto(Path archive, Path... files) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("import", "--archive", archive.toString()));
    Stream.of(files).map(Path::toString).forEach(words::add);
    Outcome imported = run(words.toArray(String[]::new));
    assertThat(imported.exitCode()).as(imported.errors()).isZero();
  }

  /// Runs one command to its end.
  static Outcome run(String... words) throws IOException, InterruptedException {
    Path output = Files.createTempFile("pursuant", ".out");
    Path errors = Files.createTempFile("pursuant", ".err");
    try {
      int code =
          new ProcessBuilder(command(words))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start()
              .waitFor();
      return new Outcome(code, Files.readString(output), Files.readString(errors));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }
}

package org.pursuant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.LabelledFile;
import org.pursuant.benchmarks.gold.LabelledFile.LabelledFileException;
import picocli.CommandLine.Option;

/// The option that names a file of labelled answers.
final class LabelledAnswersFile {
  private static final String USUAL = "../shared/gold/answers.jsonl";

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "The labelled answers: a JSON object a line with id, answered, question, answer and labels. Default: "
              + USUAL
              + " from the program's folder.")
  private @Nullable Path gold;

  /// Reads it.
  ///
  /// @throws WrongCallException if there is no such file, or it is not of the form
  List<LabelledAnswer> read() throws IOException {
    Path file = gold != null ? gold : usual();
    if (!Files.isReadable(file)) {
      throw new WrongCallException("there is no labelled file " + file + ": name one with --gold");
    }
    try {
      return LabelledFile.read(file);
    } catch (LabelledFileException e) {
      throw new WrongCallException(String.valueOf(e.getMessage()));
    }
  }

  private static Path usual() {
    return Path.of(System.getProperty("pursuant.home", "")).resolve(USUAL).normalize();
  }
}

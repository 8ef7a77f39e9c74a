package org.pursuant.benchmarks.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of labelled answers: JSON, a record a line.
public final class GoldFile {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private GoldFile() {}

  /// The file is not of the form it should be.
  public static final class GoldFileException extends IOException {
    private static final long serialVersionUID = 1L;

    GoldFileException(String message) {
      super(message);
    }
  }

  /// All answers of a file.
  ///
  /// @throws IOException if it cannot be read, or a line is not of the form; it names the line
  public static List<GoldAnswer> read(Path file) throws IOException {
    List<GoldAnswer> answers = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        answers.add(answer(line, file + ", line " + number));
      }
    }
    return answers;
  }

  private static GoldAnswer answer(String line, String where) throws GoldFileException {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.path("id").isNumber()
          || !node.path("answer").isString()
          || !node.path("labels").isArray()) {
        throw new GoldFileException(where + ": needs id, answer and labels");
      }
      List<List<GoldCommitment>> readings = new ArrayList<>();
      for (JsonNode reading : node.path("labels")) {
        List<GoldCommitment> commitments = new ArrayList<>();
        for (JsonNode c : reading.path("commitments")) {
          commitments.add(commitment(c));
        }
        readings.add(commitments);
      }
      return new GoldAnswer(
          node.path("id").asLong(),
          day(node.path("answered")),
          node.path("answer").asString(),
          readings);
    } catch (JacksonException | DateTimeException e) {
      throw new GoldFileException(where + ": " + e.getMessage());
    }
  }

  private static GoldCommitment commitment(JsonNode node) {
    return new GoldCommitment(
        node.path("quote").asString(""),
        node.path("act").asString(""),
        node.path("firmness").asString(""),
        node.path("dueText").isString() ? node.path("dueText").asString() : null,
        day(node.path("dueFrom")),
        day(node.path("dueTo")));
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.asString()) : null;
  }
}

package org.pursuant.benchmarks.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of labelled answers: a JSON object a line with `id`, `answered`, `question`,
/// `answer` and `labels`, the latter a list of readings with `replyType`, `markers`, `limbs` and
/// `commitments`.
public final class LabelledFile {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private LabelledFile() {}

  /// The file has no labelled answers, or is not of the form it should be; the message names the
  /// line.
  public static final class LabelledFileException extends IOException {
    private static final long serialVersionUID = 1L;

    LabelledFileException(String message) {
      super(message);
    }
  }

  /// All answers of a file, at least one.
  ///
  /// @throws LabelledFileException if it is not of the form
  /// @throws IOException if it cannot be read
  public static List<LabelledAnswer> read(Path file) throws IOException {
    List<LabelledAnswer> answers = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          answers.add(answer(JSON.readTree(line)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
          throw new LabelledFileException("line " + number + " of " + file + ": " + e.getMessage());
        }
      }
    }
    if (answers.isEmpty()) {
      throw new LabelledFileException("there are no labelled answers in " + file);
    }
    return answers;
  }

  private static LabelledAnswer answer(JsonNode node) {
    List<Reading> readings = new ArrayList<>();
    for (JsonNode reading : node.path("labels")) {
      readings.add(new Reading(labels(reading), commitments(reading)));
    }
    return new LabelledAnswer(
        node.path("id").asString(),
        day(node.path("answered")),
        node.path("question").asString(),
        node.path("answer").asString(),
        readings);
  }

  private static Labels labels(JsonNode node) {
    Set<Marker> markers = new HashSet<>();
    for (JsonNode marker : node.path("markers")) {
      markers.add(known(Marker.ofCode(marker.asString()), marker));
    }
    Map<String, LimbStatus> limbs = new LinkedHashMap<>();
    for (JsonNode limb : node.path("limbs")) {
      JsonNode status = limb.path("status");
      limbs.put(limb.path("limb").asString(), known(LimbStatus.ofCode(status.asString()), status));
    }
    JsonNode type = node.path("replyType");
    return new Labels(known(ReplyType.ofCode(type.asString()), type), markers, limbs);
  }

  private static <T> T known(Optional<T> value, JsonNode node) {
    return value.orElseThrow(() -> new IllegalArgumentException("an unknown label: " + node));
  }

  private static List<LabelledCommitment> commitments(JsonNode reading) {
    List<LabelledCommitment> commitments = new ArrayList<>();
    for (JsonNode c : reading.path("commitments")) {
      commitments.add(
          new LabelledCommitment(
              c.path("quote").asString(""),
              c.path("act").asString(""),
              c.path("firmness").asString(""),
              c.path("dueText").isString() ? c.path("dueText").asString() : null,
              day(c.path("dueFrom")),
              day(c.path("dueTo"))));
    }
    return commitments;
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isString() ? LocalDate.parse(node.asString()) : null;
  }
}

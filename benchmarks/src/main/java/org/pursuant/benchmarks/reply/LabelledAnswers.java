package org.pursuant.benchmarks.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads a file of labelled answers: one JSON object a line with `id`, `question`, `answer` and
/// `labels`, the latter a list of readings with `replyType`, `markers` and `limbs`.
public final class LabelledAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledAnswers() {}

  /// Reads all lines.
  ///
  /// @throws IOException if the file cannot be read, or a line is not of that form, with its number
  public static List<LabelledAnswer> read(Path file) throws IOException {
    List<LabelledAnswer> answers = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          answers.add(answer(JSON.readTree(line)));
        } catch (JacksonException | IllegalArgumentException e) {
          throw new IOException("line " + number + " of " + file + ": " + e.getMessage(), e);
        }
      }
    }
    return answers;
  }

  private static LabelledAnswer answer(JsonNode node) {
    List<Labels> readings = new ArrayList<>();
    for (JsonNode reading : node.path("labels")) {
      readings.add(labels(reading));
    }
    return new LabelledAnswer(
        node.path("id").asString(),
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

  private static <T> T known(java.util.Optional<T> value, JsonNode node) {
    return value.orElseThrow(() -> new IllegalArgumentException("an unknown label: " + node));
  }
}

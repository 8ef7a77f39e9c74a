package org.pursuant.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.pursuant.domain.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the captures that the replay serves tell of some questions between two times, read without
/// any of the program's own parsers.
final class ReplayedHistory {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<Long, JsonNode> before = new HashMap<>();
  private final Map<Long, JsonNode> after = new HashMap<>();

  /// What the captures of some months (`2024-11`) tell.
  ReplayedHistory(Set<Long> ids, Instant first, Instant second, List<String> months)
      throws IOException {
    for (String month : months) {
      try (BufferedReader lines = lines("history/" + month)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          take(JSON.readTree(line), ids, first, second);
        }
      }
    }
    if (before.isEmpty()) {
      throw new IOException("the captures tell of none of the questions");
    }
  }

  private static BufferedReader lines(String name) throws IOException {
    Path file = Replay.shared().resolve("data/questions/" + name + ".jsonl.gz");
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private void take(JsonNode row, Set<Long> ids, Instant first, Instant second) {
    Instant seen = OffsetDateTime.parse(row.path("seen").asString()).toInstant();
    long id = row.path("value").path("id").asLong();
    if (ids.contains(id) && !seen.isAfter(first)) {
      before.put(id, row.path("value"));
    }
    if (ids.contains(id) && !seen.isAfter(second)) {
      after.put(id, row.path("value"));
    }
  }

  static Map<String, Set<Long>> none() {
    Map<String, Set<Long>> none = new TreeMap<>();
    for (String kind :
        List.of("answered", "transferred", "corrected", "edited-without-correction")) {
      none.put(kind, new TreeSet<>());
    }
    return none;
  }

  /// The ids of the questions to which each kind of thing happened.
  Map<String, Set<Long>> changes() {
    Map<String, Set<Long>> changes = none();
    before.forEach((id, a) -> {
      JsonNode b = after.get(id);
      if (b != null) {
        note(changes, "transferred", id, differs(a, b, "answeringBodyId"));
        note(changes, "answered", id, !answered(a) && answered(b));
        boolean corrected = differs(a, b, "dateAnswerCorrected");
        note(changes, "corrected", id, answered(b) && corrected);
        note(
            changes,
            "edited-without-correction",
            id,
            answered(a) && answered(b) && !corrected && !text(a).equals(text(b)));
      }
    });
    return changes;
  }

  private static void note(Map<String, Set<Long>> changes, String kind, long id, boolean so) {
    Set<Long> ids = changes.get(kind);
    if (so && ids != null) {
      ids.add(id);
    }
  }

  private static boolean differs(JsonNode a, JsonNode b, String field) {
    return !a.path(field).equals(b.path(field));
  }

  private static boolean answered(JsonNode value) {
    return !value.path("dateAnswered").isNull() && !value.path("answerIsHolding").asBoolean(false);
  }

  /// The words that the replay's detail shows; of a clipped answer it always shows the one full
  /// text.
  private static String text(JsonNode value) {
    String text = value.path("answerText").asString("");
    boolean clipped = text.length() == 258 && text.endsWith("...");
    return clipped ? "full text" : Words.key(text);
  }
}

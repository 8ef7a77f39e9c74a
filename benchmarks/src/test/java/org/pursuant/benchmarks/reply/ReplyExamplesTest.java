package org.pursuant.benchmarks.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.gold.Reading;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.ReplyType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the network is trained on says where each limb begins, as Python counts.
class ReplyExamplesTest {
  @TempDir private Path folder;

  @Test
  void placesAreCountedInCodePoints() throws IOException {
    String question =
        "To ask the Minister for 🦦🦦, how many otters there are in (a) Wessex and (b) Mercia.";
    Labels labels =
        new Labels(
            ReplyType.PARTIAL, Set.of(), Map.of("a", LimbStatus.ANSWERED, "c", LimbStatus.NOT));
    Path file = folder.resolve("examples.jsonl");
    ReplyExamples.write(
        file,
        List.of(
            new LabelledAnswer(
                "7", null, question, "Nine.", List.of(new Reading(labels, List.of())))));

    JsonNode example = JsonMapper.shared().readTree(Files.readString(file));
    int two = 2;
    assertThat(example.get("cut").asInt()).isEqualTo(question.indexOf("how many") - two);
    assertThat(example.get("starts").get(0).asInt()).isEqualTo(question.indexOf("(a)") - two);
    assertThat(example.get("starts").get(1).asInt()).isEqualTo(question.indexOf("(b)") - two);
    assertThat(example.get("type").asString()).isEqualTo("partial");
    assertThat(example.get("statuses").get(0).asString()).isEqualTo("answered");
    assertThat(example.get("statuses").get(1).asString()).isEmpty();
  }
}

package org.pursuant.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.benchmarks.gold.LabelledFile.LabelledFileException;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;

/// A labelled file gives its answers, or says in which line it is none.
class LabelledFileTest {
  private static final String OTTERS =
      """
      {"id": "7", "answered": "2031-02-03", "question": "How many otters?", "answer": "Nine. We \
      will count them in May.", "labels": [{"replyType": "partial", "markers": ["due_course"], \
      "limbs": [{"limb": "otters", "status": "answered"}, {"limb": "piers", "status": "not"}], \
      "commitments": [{"quote": "We will count them in May", "act": "review", "firmness": "firm", \
      "dueText": "in May", "dueFrom": "2031-05-01", "dueTo": "2031-05-31"}]}]}
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("labels.jsonl"), text);
  }

  @Test
  void anAnswerIsReadWithWhatEachReadingSays() throws IOException {
    List<LabelledAnswer> answers = LabelledFile.read(file("\n" + OTTERS));
    assertThat(answers).hasSize(1);
    LabelledAnswer otters = answers.getFirst();
    assertThat(otters.id()).isEqualTo("7");
    assertThat(otters.answered()).isEqualTo(LocalDate.of(2031, 2, 3));
    Reading reading = otters.readings().getFirst();
    assertThat(reading.reply())
        .isEqualTo(
            new Labels(
                ReplyType.PARTIAL,
                Set.of(Marker.DUE_COURSE),
                Map.of("otters", LimbStatus.ANSWERED, "piers", LimbStatus.NOT)));
    assertThat(reading.reply().limbs().keySet()).containsExactly("otters", "piers");
    assertThat(reading.commitments())
        .containsExactly(
            new LabelledCommitment(
                "We will count them in May",
                "review",
                "firm",
                "in May",
                LocalDate.of(2031, 5, 1),
                LocalDate.of(2031, 5, 31)));
  }

  @Test
  void whatIsNotStatedIsNull() throws IOException {
    LabelledAnswer answer =
        LabelledFile.read(
                file(
                    OTTERS
                        .replace(
                            "\"dueText\": \"in May\", \"dueFrom\": \"2031-05-01\"",
                            "\"dueText\": null")
                        .replace("\"2031-02-03\"", "null")))
            .getFirst();
    assertThat(answer.answered()).isNull();
    LabelledCommitment promise = answer.readings().getFirst().commitments().getFirst();
    assertThat(promise.dueText()).isNull();
    assertThat(promise.dueFrom()).isNull();
  }

  @Test
  void aFaultIsToldWithItsLine() {
    assertFault("{\"id\": ", "line 2 of ");
    assertFault(OTTERS.replace("\"partial\"", "\"splendid\""), "unknown label: \"splendid\"");
    assertFault(OTTERS.replace("2031-02-03", "3 February"), "line 2 of ");
    assertFault("{\"id\": \"8\", \"labels\": []}", "an answer without labels: 8");
  }

  private void assertFault(String second, String message) {
    assertThatThrownBy(() -> LabelledFile.read(file(OTTERS + second)))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("line 2 of ")
        .hasMessageContaining(message);
  }

  @Test
  void aFileWithoutAnswersIsNone() {
    assertThatThrownBy(() -> LabelledFile.read(file("\n\n")))
        .isInstanceOf(LabelledFileException.class)
        .hasMessageContaining("no labelled answers");
  }
}

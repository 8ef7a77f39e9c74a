package org.pursuant.benchmarks.reply;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.analysis.limb.Limbs;
import org.pursuant.benchmarks.gold.LabelledAnswer;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.domain.question.Addressee;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.LimbStatus;
import tools.jackson.databind.json.JsonMapper;

/// Writes labelled answers as the script that trains the network reads them: a JSON object a line
/// with the words, where what is asked and each limb begin, the type, and the status of each limb.
/// Places are counted in code points, as Python does.
public final class ReplyExamples {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReplyExamples() {}

  /// One example.
  ///
  /// @param cut where what is asked begins, after whom it is addressed to
  /// @param starts where each limb begins
  /// @param statuses of each limb; empty where its labels do not name it
  private record Example(
      String id,
      String question,
      String answer,
      int cut,
      List<Integer> starts,
      String type,
      List<String> statuses) {}

  /// Writes a file anew; of several readings of an answer the first.
  public static void write(Path file, List<LabelledAnswer> answers) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (LabelledAnswer answer : answers) {
        out.write(JSON.writeValueAsString(example(answer)));
        out.write('\n');
      }
    }
  }

  private static Example example(LabelledAnswer answer) {
    String question = answer.question();
    Labels labels = answer.readings().getFirst().reply();
    Map<String, String> statuses = new LinkedHashMap<>();
    List<Limb> limbs = Limbs.of(question);
    for (Limb limb : limbs) {
      LimbStatus status = labels.limbs().get(limb.label());
      statuses.put(limb.label(), status == null ? "" : status.code());
    }
    return new Example(
        answer.id(),
        question,
        answer.answer(),
        place(
            question,
            question.stripTrailing().length() - Addressee.split(question).matter().length()),
        limbs.stream().map(l -> place(question, l.start())).toList(),
        labels.type().code(),
        List.copyOf(statuses.values()));
  }

  private static int place(String text, int offset) {
    return text.codePointCount(0, offset);
  }
}

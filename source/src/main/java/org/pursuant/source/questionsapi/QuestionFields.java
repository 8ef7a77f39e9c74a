package org.pursuant.source.questionsapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pursuant.source.json.FieldUse;
import tools.jackson.databind.JsonNode;

/// Every field of a question object and what becomes of it; the reference documentation says why.
public final class QuestionFields {
  private static final List<String> MEMBERS =
      List.of("askingMember", "answeringMember", "correctingMember");
  private static final Map<String, FieldUse> ALL = all();

  private QuestionFields() {}

  /// Fields by name, those inside objects and arrays with their path.
  public static Map<String, FieldUse> uses() {
    return ALL;
  }

  static Set<String> unknown(JsonNode object) {
    Set<String> unknown = new TreeSet<>();
    collect(object, "", unknown);
    return unknown;
  }

  private static void collect(JsonNode object, String prefix, Set<String> unknown) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = prefix + field.getKey();
      JsonNode value = field.getValue();
      if (!ALL.containsKey(name)) {
        unknown.add(name);
      } else if (value.isObject()) {
        collect(value, name + ".", unknown);
      } else if (value.isArray()) {
        value.values().forEach(item -> collect(item, name + "[].", unknown));
      }
    }
  }

  private static Map<String, FieldUse> all() {
    Map<String, FieldUse> all = new TreeMap<>();
    for (String used :
        List.of(
            "id",
            "house",
            "uin",
            "dateTabled",
            "dateForAnswer",
            "questionText",
            "heading",
            "askingMemberId",
            "memberHasInterest",
            "answeringBodyId",
            "answeringBodyName",
            "isWithdrawn",
            "isNamedDay",
            "groupedQuestions",
            "groupedQuestionsDates",
            "groupedQuestionsDates[].questionUin",
            "groupedQuestionsDates[].dateTabled",
            "answerIsHolding",
            "answeringMemberId",
            "correctingMemberId",
            "dateAnswered",
            "answerText",
            "originalAnswerText",
            "dateAnswerCorrected",
            "dateHoldingAnswer",
            "attachments",
            "attachments[].url",
            "attachments[].title",
            "attachments[].fileType",
            "attachments[].fileSizeBytes")) {
      all.put(used, FieldUse.USED);
    }
    for (String raw : List.of("answerIsCorrection", "comparableAnswerText", "attachmentCount")) {
      all.put(raw, FieldUse.RAW);
    }
    for (String member : MEMBERS) {
      all.put(member, FieldUse.USED);
      List.of("id", "name", "party", "memberFrom")
          .forEach(f -> all.put(member + "." + f, FieldUse.USED));
      List.of("listAs", "partyAbbreviation").forEach(f -> all.put(member + "." + f, FieldUse.RAW));
      List.of("partyColour", "thumbnailUrl")
          .forEach(f -> all.put(member + "." + f, FieldUse.SKIPPED));
    }
    return Map.copyOf(all);
  }
}

package org.pursuant.source.questionsapi;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Question objects for tests, of an invented parliament.
public final class Questions {
  private Questions() {}

  /// An unanswered question as a list gives it.
  public static ObjectNode open() {
    return parse(
        """
        {"id": 9000001, "askingMemberId": 90001, "askingMember": null, "house": "Commons",
         "memberHasInterest": false, "dateTabled": "2031-01-08T00:00:00",
         "dateForAnswer": "2031-01-10T00:00:00", "uin": "14",
         "questionText": "To ask the Secretary of State for the Sea, how deep it is.",
         "answeringBodyId": 9001, "answeringBodyName": "Department for the Sea",
         "isWithdrawn": false, "isNamedDay": true, "groupedQuestions": [], "answerIsHolding": null,
         "answerIsCorrection": null, "answeringMemberId": null, "answeringMember": null,
         "correctingMemberId": null, "correctingMember": null, "dateAnswered": null,
         "answerText": null, "originalAnswerText": "", "comparableAnswerText": "",
         "dateAnswerCorrected": null, "dateHoldingAnswer": null, "attachmentCount": 0,
         "heading": null, "attachments": [], "groupedQuestionsDates": []}
        """);
  }

  /// The same question, answered.
  public static ObjectNode answered(String text) {
    return open()
        .put("dateAnswered", "2031-01-10T00:00:00")
        .put("answerText", text)
        .put("answeringMemberId", 90002)
        .put("answerIsHolding", false)
        .put("answerIsCorrection", false);
  }

  public static ObjectNode parse(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }
}

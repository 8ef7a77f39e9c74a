package org.pursuant.source.questionsapi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.text.SourceText;
import org.pursuant.source.json.JsonFields;

/// The fields of a question object that tell of its answer.
final class AnswerFields {
  private AnswerFields() {}

  /// The answer; null where the object states none.
  static @Nullable Answer read(JsonFields question, Coverage coverage) {
    SourceText text = ApiText.answer(question.rawText("answerText"), coverage);
    LocalDate answered = question.day("dateAnswered");
    LocalDate held = question.day("dateHoldingAnswer");
    Boolean holding = question.flag("answerIsHolding");
    Answer answer =
        new Answer(
            text,
            // A holding answer's day without any other trace of an answer tells of it alone.
            Boolean.TRUE.equals(holding) || (answered == null && text == null && held != null),
            answered,
            held,
            MemberFields.read(question, "answeringMemberId", "answeringMember"),
            question.day("dateAnswerCorrected"),
            MemberFields.read(question, "correctingMemberId", "correctingMember"),
            ApiText.answer(question.rawText("originalAnswerText"), coverage),
            attachments(question));
    boolean none = Stream.of(text, answered, held).allMatch(x -> x == null) && !answer.holding();
    return none ? null : answer;
  }

  private static List<Attachment> attachments(JsonFields question) {
    return question.objects("attachments").stream().map(AnswerFields::attachment).toList();
  }

  private static Attachment attachment(JsonFields fields) {
    String title = fields.text("title");
    String url = fields.text("url");
    return new Attachment(
        title != null ? title : url != null ? url : "Attachment",
        url,
        fields.text("fileType"),
        fields.number("fileSizeBytes"));
  }
}

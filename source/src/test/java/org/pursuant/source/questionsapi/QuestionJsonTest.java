package org.pursuant.source.questionsapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Attachment;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.GroupPartner;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Standing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.SourceText.Fidelity;
import org.pursuant.source.Documents;
import tools.jackson.databind.node.ObjectNode;

class QuestionJsonTest {
  private static QuestionState state(ObjectNode question, Coverage coverage) {
    ParseOutcome outcome = QuestionJson.read(question, coverage, null, "here");
    assertThat(Documents.observed(outcome)).isInstanceOf(Observation.QuestionSeen.class);
    return ((Observation.QuestionSeen) Documents.observed(outcome)).state();
  }

  private static Answer answer(ObjectNode question, Coverage coverage) {
    return Objects.requireNonNull(state(question, coverage).answer());
  }

  private static SourceText text(ObjectNode question, Coverage coverage) {
    return Objects.requireNonNull(answer(question, coverage).text());
  }

  private static SourceText question(String text, Coverage coverage) {
    return Objects.requireNonNull(
        state(Questions.open().put("questionText", text), coverage).question());
  }

  @Test
  void readsAnOpenQuestion() {
    QuestionState state = state(Questions.open(), Coverage.DETAIL);
    assertThat(Objects.requireNonNull(state.key()).path()).isEqualTo("commons/2031-01-08/14");
    assertThat(state.due()).isEqualTo("2031-01-10");
    assertThat(state.namedDay()).isTrue();
    assertThat(state.heading()).isNull();
    assertThat(state.answer()).isNull();
    assertThat(state.askedBy()).isEqualTo(MemberRef.ofId(MemberId.mnis(90001)));
    assertThat(Objects.requireNonNull(state.body()).slug()).isEqualTo("department-for-the-sea");
    assertThat(state.standing()).isEqualTo(Standing.STANDING);
    assertThat(Documents.observed(QuestionJson.read(Questions.open(), Coverage.LIST, null, "here")))
        .extracting("id")
        .isEqualTo(SourceId.official(9000001));
  }

  @Test
  void takesAQuestionThatAListDidNotCutForWhole() {
    assertThat(question("x".repeat(254), Coverage.LIST))
        .isEqualTo(question("x".repeat(254), Coverage.DETAIL))
        .extracting(SourceText::fidelity)
        .isEqualTo(Fidelity.FULL);
  }

  @Test
  void takesAQuestionOfExactly255CharactersInAListForCut() {
    assertThat(question("x".repeat(255), Coverage.LIST).isClipped()).isTrue();
    assertThat(question("x".repeat(255), Coverage.DETAIL).isClipped()).isFalse();
  }

  @Test
  void takesAListAnswerOf258CharactersWithDotsForCutAndItsDotsOff() {
    SourceText cut = text(Questions.answered("y".repeat(255) + "..."), Coverage.LIST);
    assertThat(cut).isEqualTo(SourceText.clipped("y".repeat(255)));
    assertThat(text(Questions.answered("z".repeat(254) + "..."), Coverage.LIST).isClipped())
        .isFalse();
  }

  @Test
  void decodesTheEntitiesThatListsLeaveInAnswers() {
    assertThat(text(Questions.answered("Fish &amp; chips"), Coverage.LIST))
        .isEqualTo(SourceText.plain("Fish & chips"));
    String cutInEntity = "y".repeat(251) + "&amp...";
    assertThat(text(Questions.answered(cutInEntity), Coverage.LIST))
        .isEqualTo(SourceText.clipped("y".repeat(251)));
  }

  @Test
  void aListAnswerAgreesWithTheDetailThatItWasCutFrom() {
    String words = "Fish &amp; chips on <b>Friday</b>. ".repeat(20);
    String stripped = words.replaceAll("<[^>]*>", "").substring(0, 255) + "...";
    assertThat(text(Questions.answered(stripped), Coverage.LIST))
        .matches(
            t -> t.agreesWith(text(Questions.answered("<p>" + words + "</p>"), Coverage.DETAIL)));
  }

  @Test
  void aHoldingAnswerIsNoAnswerYet() {
    ObjectNode held =
        Questions.answered("<p>In due course.</p>")
            .put("answerIsHolding", true)
            .put("dateHoldingAnswer", "2031-01-10T00:00:00");
    assertThat(state(held, Coverage.DETAIL).held()).isTrue();
    held.put("answerIsHolding", false).put("dateAnswered", "2031-01-14T00:00:00");
    assertThat(state(held, Coverage.DETAIL).answered()).isTrue();
    assertThat(answer(held, Coverage.DETAIL).heldOn()).isEqualTo("2031-01-10");
    assertThat(answer(held, Coverage.DETAIL).answeredOn()).isEqualTo("2031-01-14");
  }

  @Test
  void readsADeclaredCorrectionWithWhatStoodBefore() {
    ObjectNode corrected =
        Questions.answered("<p>Seven.</p>")
            .put("dateAnswerCorrected", "2031-02-01T00:00:00")
            .put("correctingMemberId", 90003)
            .put("originalAnswerText", "<p>Six.</p>");
    Answer answer = answer(corrected, Coverage.DETAIL);
    assertThat(answer.correctedOn()).isEqualTo("2031-02-01");
    assertThat(answer.correctedBy()).isEqualTo(MemberRef.ofId(MemberId.mnis(90003)));
    assertThat(Objects.requireNonNull(answer.originalText()).text().plain()).isEqualTo("Six.");
  }

  @Test
  void prefersGroupPartnersWithDates() {
    ObjectNode grouped = Questions.open();
    grouped.putArray("groupedQuestions").add("15");
    assertThat(state(grouped, Coverage.LIST).group())
        .containsExactly(new GroupPartner(null, new Uin("15")));
    grouped
        .putArray("groupedQuestionsDates")
        .addObject()
        .put("questionUin", "15")
        .put("dateTabled", "2031-01-07T00:00:00");
    assertThat(state(grouped, Coverage.LIST).group())
        .containsExactly(new GroupPartner(LocalDate.of(2031, 1, 7), new Uin("15")));
  }

  @Test
  void readsExpandedMembersAttachmentsAndWithdrawal() {
    ObjectNode question = Questions.answered("<p>See attached.</p>").put("isWithdrawn", true);
    question.set(
        "askingMember",
        Questions.parse(
            """
            {"id": 90001, "listAs": "Quill, Ada", "name": "Ada Quill", "party": "Tidal Party",
             "memberFrom": "Saltmarsh"}\
            """));
    question
        .putArray("attachments")
        .addObject()
        .put("url", "https://example.org/a.pdf")
        .put("title", "Depths")
        .put("fileType", "application/pdf")
        .put("fileSizeBytes", 12);
    QuestionState state = state(question, Coverage.DETAIL);
    assertThat(state.standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(state.askedBy())
        .isEqualTo(
            new MemberRef(MemberId.mnis(90001), "Ada Quill", "Tidal Party", "Saltmarsh", null));
    assertThat(Objects.requireNonNull(state.answer()).attachments())
        .isEqualTo(
            List.of(new Attachment("Depths", "https://example.org/a.pdf", "application/pdf", 12L)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "house        | \"Bicamera\"    | house: expected Commons or Lords",
        "house        | null            | house: expected Commons or Lords",
        "uin          | \"fourteen\"    | uin: expected a UIN",
        "uin          | 14              | uin: expected a text; uin: expected a UIN",
        "id           | \"9\"           | id: expected a whole number; id: expected the question's number",
        "dateTabled   | \"8 January\"   | dateTabled: expected a date; dateTabled: expected the day the question was tabled",
        "dateAnswered | \"2031-13-01\"  | dateAnswered: expected a date",
        "isNamedDay   | \"yes\"         | isNamedDay: expected true or false",
        "questionText | [\"To ask\"]    | questionText: expected a text",
        "attachments  | [1]             | attachments[]: expected an object",
        "groupedQuestionsDates | [{}]   | groupedQuestionsDates[].questionUin: expected a UIN",
        "askingMember | 5               | askingMember: expected an object",
      })
  void rejectsWhatItCannotRecord(String field, String value, String reason) {
    ObjectNode question = Questions.open();
    question.set(field, Questions.parse("{\"x\":" + value + "}").path("x"));
    assertThat(QuestionJson.read(question, Coverage.DETAIL, null, "here"))
        .isInstanceOfSatisfying(
            ParseOutcome.Rejected.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  @Test
  void tellsTheFormOfAnObject() {
    assertThat(QuestionJson.coverageOf(Questions.open())).isEqualTo(Coverage.LIST);
    assertThat(QuestionJson.coverageOf(Questions.answered("Yes."))).isEqualTo(Coverage.LIST);
    assertThat(QuestionJson.coverageOf(Questions.answered("<p>Yes.</p>")))
        .isEqualTo(Coverage.DETAIL);
    assertThat(QuestionJson.coverageOf(Questions.open().put("questionText", "x".repeat(256))))
        .isEqualTo(Coverage.DETAIL);
    assertThat(QuestionJson.coverageOf(Questions.open().put("originalAnswerText", "Six.")))
        .isEqualTo(Coverage.DETAIL);
  }

  @Test
  void namesFieldsThatItDoesNotKnow() {
    ObjectNode question = Questions.open().put("topic", "sea");
    question.putArray("attachments").addObject().put("pages", 3);
    assertThat(QuestionJson.unknownFields(question))
        .containsExactly("attachments[].pages", "topic");
    assertThat(QuestionJson.unknownFields(Questions.open())).isEmpty();
  }
}

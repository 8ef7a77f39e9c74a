package org.pursuant.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.Provenance;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Each difference between two revisions is told by exactly one event.
class EventsTest {
  private static final Provenance FILE =
      new Provenance("00", SourceForm.ARCHIVE_FILE, "lamps.jsonl", "line 1");
  private static final BodyRef SEA = new BodyRef(9001, "Department for the Sea");
  private static final BodyRef ROADS = new BodyRef(9002, "Department for Roads");
  private static final LocalDate TABLED = LocalDate.of(2031, 5, 6);
  private static final String MATTER = "how many harbour lights are out of use.";

  private static SourceText text(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }

  private static QuestionState asked() {
    return QuestionState.builder()
        .house(House.COMMONS)
        .tabled(TABLED)
        .uin(new Uin("4471"))
        .body(SEA)
        .question(text("To ask the Secretary of State for the Sea, " + MATTER))
        .build();
  }

  private static Answer answer(String words, boolean holding) {
    LocalDate day = TABLED.plusDays(5);
    return new Answer(
        text(words), holding, day, holding ? day : null, null, null, null, null, List.of());
  }

  private static QuestionState answered(String words) {
    return asked().toBuilder().answer(answer(words, false)).build();
  }

  private static List<Event> between(QuestionState... states) {
    Chain chain = Chain.EMPTY;
    Instant at = Instant.parse("2031-05-06T00:00:00Z");
    for (QuestionState state : states) {
      chain = chain.observe(at, Coverage.DETAIL, state, FILE);
      at = at.plusSeconds(86_400);
    }
    return Events.of(chain);
  }

  private static List<String> kinds(QuestionState... states) {
    return between(states).stream().map(Event::kind).toList();
  }

  @Test
  void aTransferRewritesTheAddresseeAndThatIsNoRewording() {
    QuestionState moved =
        asked().toBuilder()
            .body(ROADS)
            .question(text("To ask the Secretary of State for Roads, " + MATTER))
            .build();
    assertThat(kinds(asked(), moved)).containsExactly("tabled", "transferred");
  }

  @Test
  void aTransferOfAClippedQuestionMovesTheEndOfTheClip() {
    String sea = "To ask the Secretary of State for the Sea, " + MATTER;
    String roads = "To ask the Secretary of State for Roads, " + MATTER;
    QuestionState before =
        asked().toBuilder().question(SourceText.clipped(sea.substring(0, 60))).build();
    QuestionState after =
        asked().toBuilder()
            .body(ROADS)
            .question(SourceText.clipped(roads.substring(0, 60)))
            .build();
    assertThat(kinds(before, after)).containsExactly("tabled", "transferred");
  }

  @Test
  void pronounsThatReferToTheAddresseeFollowTheTransfer() {
    QuestionState before =
        asked().toBuilder()
            .question(
                text("To ask the Secretary of State for the Sea, if he will publish his list."))
            .build();
    QuestionState after =
        before.toBuilder()
            .body(ROADS)
            .question(
                text(
                    "To ask the Secretary of State for Roads, Bridges and Lanes, if she will publish"
                        + " her list."))
            .build();
    assertThat(kinds(before, after)).containsExactly("tabled", "transferred");
  }

  @Test
  void otherWordsAfterATransferAreARewording() {
    QuestionState moved =
        asked().toBuilder()
            .body(ROADS)
            .question(text("To ask the Secretary of State for Roads, how many lamps are lit."))
            .build();
    assertThat(kinds(asked(), moved)).containsExactly("tabled", "transferred", "reworded");
  }

  @Test
  void aHoldingAnswerIsNoAnswer() {
    QuestionState held = asked().toBuilder().answer(answer("It is being prepared.", true)).build();
    QuestionState done =
        asked().toBuilder()
            .answer(
                new Answer(
                    text("Forty-one."),
                    false,
                    TABLED.plusDays(8),
                    TABLED.plusDays(5),
                    null,
                    null,
                    null,
                    null,
                    List.of()))
            .build();
    assertThat(kinds(asked(), held, done)).containsExactly("tabled", "held", "answered");
    assertThat(kinds(done)).containsExactly("tabled", "held", "answered");
  }

  @Test
  void aChangedAnswerWithoutADeclaredCorrectionIsAnEdit() {
    List<Event> events = between(answered("Over £4 million."), answered("Over £3 million."));
    assertThat(events)
        .extracting(Event::kind)
        .containsExactly("tabled", "answered", "edited-without-correction");
    Event.EditedWithoutCorrection edit = (Event.EditedWithoutCorrection) events.getLast();
    assertThat(edit.before()).isEqualTo(text("Over £4 million."));
    assertThat(edit.when().notYet()).isEqualTo(Instant.parse("2031-05-06T00:00:00Z"));
    assertThat(edit.when().seen()).isEqualTo(Instant.parse("2031-05-07T00:00:00Z"));
  }

  @Test
  void aDeclaredCorrectionIsACorrectionWithOldAndNew() {
    Answer corrected =
        new Answer(
            text("Three."),
            false,
            TABLED.plusDays(5),
            null,
            null,
            TABLED.plusDays(9),
            null,
            text("Four."),
            List.of());
    QuestionState after = asked().toBuilder().answer(corrected).build();
    List<Event> events = between(answered("Four."), after);
    assertThat(events).extracting(Event::kind).containsExactly("tabled", "answered", "corrected");
    Event.Corrected correction = (Event.Corrected) events.getLast();
    assertThat(correction.before()).isEqualTo(text("Four."));
    assertThat(correction.after()).isEqualTo(text("Three."));
    assertThat(kinds(after)).containsExactly("tabled", "answered", "corrected");
  }

  @Test
  void headingsTabledDatesAndDueDatesThatMoveAreTold() {
    QuestionState titled = asked().toBuilder().heading("Harbour Lights").build();
    QuestionState retitled = asked().toBuilder().heading("Harbour Lights: Repairs").build();
    QuestionState moved =
        retitled.toBuilder().tabled(TABLED.plusDays(1)).due(TABLED.plusDays(4)).build();
    assertThat(kinds(asked(), titled, retitled, moved))
        .containsExactly("tabled", "titled", "retitled", "tabled-date-moved", "due-date-moved");
  }

  @Test
  void withdrawnAndRemovedAnswersAreTold() {
    QuestionState withdrawn = asked().toBuilder().standing(Standing.WITHDRAWN).build();
    assertThat(kinds(answered("Four."), asked(), withdrawn))
        .containsExactly("tabled", "answered", "answer-removed", "withdrawn");
  }

  @Test
  void anyOtherPropertyThatChangesIsTold() {
    QuestionState named = asked().toBuilder().namedDay(true).memberHasInterest(true).build();
    QuestionState ordinary = asked().toBuilder().namedDay(false).memberHasInterest(true).build();
    assertThat(between(named, ordinary).getLast())
        .isInstanceOfSatisfying(
            Event.PropertyChanged.class,
            e ->
                assertThat(e.property() + e.before() + e.after())
                    .isEqualTo("kindnamed dayordinary"));
  }
}

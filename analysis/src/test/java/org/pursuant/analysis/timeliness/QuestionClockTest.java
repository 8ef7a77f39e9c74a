package org.pursuant.analysis.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.question.Timing;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.timeliness.BodyChange;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.Ending;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.TimingKind;

/// A House that sits from Monday to Thursday in May 2024, and is prorogued on Friday the 24th.
class QuestionClockTest {
  private static final QuestionClock CLOCK =
      new QuestionClock(
          new SittingCalendar(
              List.of(
                  new HouseCalendar(
                      House.COMMONS,
                      may(1),
                      may(31),
                      LocalDate.of(2024, 6, 1),
                      may(1)
                          .datesUntil(may(31))
                          .filter(d -> d.getDayOfWeek().getValue() < 5)
                          .toList(),
                      List.of()))),
          ZoneOffset.UTC);

  private static final String FORMULA =
      "It has not proved possible to respond to the hon. Member in the time available before Prorogation.";

  private static LocalDate may(int day) {
    return LocalDate.of(2024, 5, day);
  }

  private static QuestionState.Builder ordinary(LocalDate tabled) {
    return QuestionState.builder()
        .house(House.COMMONS)
        .tabled(tabled)
        .uin(new Uin("4567"))
        .body(new BodyRef(null, "Department for the Sea"))
        .namedDay(false)
        .due(tabled.plusDays(2));
  }

  private static QuestionTiming timing(QuestionState state, Event... events) {
    return CLOCK
        .of(
            new QuestionSummary(
                new QuestionId(1),
                "commons/2024-05-07/4567",
                state,
                Status.of(state),
                Set.of(),
                may(30).atStartOfDay().toInstant(ZoneOffset.UTC),
                null),
            List.of(events))
        .orElseThrow();
  }

  private static Answer answer(String words, boolean holding, @Nullable LocalDate on) {
    return new Answer(
        SourceText.full(RichText.ofPlain(words)),
        holding,
        on,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  @Test
  void givesAnOrdinaryQuestionThreeLastDays() {
    QuestionTiming q = timing(ordinary(may(2)).build());

    // 6, 7, 8, 9 and 13 May are the five sitting days; it is in time until the 14th begins.
    assertThat(q.last().sittingDays()).isEqualTo(may(13));
    // 6 May is a bank holiday.
    assertThat(q.last().workingDays()).isEqualTo(may(10));
    assertThat(q.last().calendarDays()).isEqualTo(may(9));
  }

  @Test
  void countsDaysWithoutASittingToTheSittingDayBefore() {
    assertThat(timing(ordinary(may(1)).build()).last().sittingDays()).isEqualTo(may(12));
  }

  @Test
  void judgesANamedDayByThatDayAlone() {
    QuestionTiming q = timing(ordinary(may(7)).namedDay(true).due(may(13)).build());
    assertThat(q.kind()).isEqualTo(TimingKind.NAMED_DAY);
    assertThat(q.last().sittingDays()).isEqualTo(may(13));
    assertThat(q.last().calendarDays()).isEqualTo(may(13));
  }

  @Test
  void trustsTheDateThatTheLordsPublishElseCountsTenWorkingDays() {
    QuestionState.Builder lords =
        ordinary(may(7)).house(House.LORDS).uin(new Uin("HL12")).namedDay(null);
    assertThat(timing(lords.due(may(15)).build()).last().sittingDays()).isEqualTo(may(15));
    assertThat(timing(lords.due(null).build()).last().sittingDays()).isEqualTo(may(21));
  }

  @Test
  void keepsOralQuestionsNotReachedApart() {
    QuestionTiming q = timing(ordinary(may(7)).uin(new Uin("900123")).namedDay(true).build());
    assertThat(q.kind()).isEqualTo(TimingKind.NOT_REACHED);
    assertThat(q.last().sittingDays()).isNull();
  }

  @Test
  void saysNothingOfSittingDaysBeyondTheCalendar() {
    QuestionTiming q = timing(ordinary(may(23)).build());
    assertThat(q.last().sittingDays()).isNull();
    assertThat(q.last().calendarDays()).isEqualTo(may(30));
  }

  @Test
  void countsTheSittingDaysThatAnAnswerTook() {
    QuestionTiming q = timing(ordinary(may(7)).answer(answer("Yes.", false, may(10))).build());
    assertThat(q.answered()).isEqualTo(may(10));
    assertThat(q.sittingDaysTaken()).isEqualTo(2);
    assertThat(q.ending()).isNull();
  }

  @Test
  void takesNoHoldingAnswerForAnAnswer() {
    QuestionTiming q =
        timing(ordinary(may(7)).answer(answer("It will follow.", true, may(9))).build());
    assertThat(q.answered()).isNull();
    assertThat(q.held()).isEqualTo(may(9));
  }

  @Test
  void takesTheWordsThatEndAQuestionAtProrogationForNoAnswer() {
    QuestionTiming q = timing(ordinary(may(20)).answer(answer(FORMULA, false, may(24))).build());
    assertThat(q.answered()).isNull();
    assertThat(q.ending()).isEqualTo(new Ending(Ending.How.FORMULA, may(24)));
  }

  @Test
  void countsThoseEndedByTheseWordsApartThoughTheyWereOverdue() {
    Answer formula = answer(FORMULA, false, may(24));
    QuestionState.Builder overdue = ordinary(may(7)).answer(formula);
    QuestionState.Builder notDue = ordinary(may(21)).answer(formula);
    QuestionState.Builder late = ordinary(may(7)).answer(answer("Two otters.", false, may(23)));
    QuestionState.Builder silent = ordinary(may(7));
    QuestionState.Builder oral = ordinary(may(7)).uin(new Uin("900123")).answer(formula);

    assertThat(Stream.of(overdue, notDue, late, silent, oral).map(q -> timing(q.build())))
        .extracting(q -> Outcome.of(q, Convention.SITTING_DAYS, null))
        .containsExactly(
            Outcome.ENDED_IN_FORM,
            Outcome.ENDED_IN_FORM,
            Outcome.LATE,
            Outcome.UNANSWERED,
            Outcome.APART);
    assertThat(Outcome.endedOverdue(timing(overdue.build()), Convention.SITTING_DAYS, null))
        .isTrue();
    assertThat(Outcome.endedOverdue(timing(notDue.build()), Convention.SITTING_DAYS, null))
        .isFalse();
  }

  @Test
  void endsAQuestionByWordsWithoutADayWhenTheSessionEnds() {
    QuestionTiming q = timing(ordinary(may(20)).answer(answer(FORMULA, false, null)).build());
    assertThat(q.ending()).isEqualTo(new Ending(Ending.How.FORMULA, may(25)));
  }

  @Test
  void endsWhatIsUnansweredWhenTheSessionEnds() {
    assertThat(timing(ordinary(may(20)).build()).ending())
        .isEqualTo(new Ending(Ending.How.LAPSED, may(25)));
  }

  @Test
  void keepsTheClockOfATransferredQuestionAndTellsOfTheTransfer() {
    Event moved =
        new Event.Transferred(
            new Timing(may(8), null, null),
            new BodyRef(null, "Department for the Sky"),
            new BodyRef(null, "Department for the Sea"));
    QuestionTiming q = timing(ordinary(may(2)).build(), moved);
    assertThat(q.moves()).containsExactly(new BodyChange("department-for-the-sky", may(8)));
    assertThat(q.last().sittingDays()).isEqualTo(may(13));
  }

  @Test
  void aQuestionTransferredTwiceWasWithEachOnItsDays() {
    BodyRef sky = new BodyRef(null, "Department for the Sky");
    BodyRef moon = new BodyRef(null, "Department for the Moon");
    BodyRef sea = new BodyRef(null, "Department for the Sea");
    QuestionTiming q =
        timing(
            ordinary(may(2)).body(sea).build(),
            new Event.Transferred(new Timing(may(6), null, null), sky, moon),
            new Event.Transferred(new Timing(may(8), null, null), moon, sea));
    assertThat(q.bodyOn(may(5))).isEqualTo("department-for-the-sky");
    assertThat(q.bodyOn(may(6))).isEqualTo("department-for-the-moon");
    assertThat(q.bodyOn(may(8))).isEqualTo("department-for-the-sea");
    assertThat(q.movedBy(may(5))).isFalse();
    assertThat(q.movedBy(may(6))).isTrue();
  }

  /// The names are facts of `answering-bodies.txt`.
  @Test
  void aRenamedBodyIsOneAndItsRenamingIsNoTransfer() {
    BodyRef former = new BodyRef(null, "Department of Health");
    BodyRef later = new BodyRef(null, "Department of Health and Social Care");
    Event renamed = new Event.Transferred(new Timing(may(8), null, null), former, later);
    QuestionTiming before = timing(ordinary(may(2)).body(former).build());
    QuestionTiming after = timing(ordinary(may(2)).body(later).build(), renamed);
    assertThat(before.body()).isEqualTo(after.body()).isEqualTo(later.slug());
    assertThat(after.moves()).isEmpty();
  }
}

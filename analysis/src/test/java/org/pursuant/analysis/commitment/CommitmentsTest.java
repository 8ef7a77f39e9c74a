package org.pursuant.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.Firmness;

final class CommitmentsTest {
  private static final LocalDate DAY = LocalDate.of(2031, 9, 10);

  private static Commitment only(String text) {
    List<Commitment> found = Commitments.in(text, DAY);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static @Nullable Due due(String time) {
    return only("We will publish the Lighthouse Strategy " + time + ".").due();
  }

  @Test
  void aPromiseIsQuotedWithItsPlaceActorActAndFirmness() {
    String text =
        "Beacons matter. The Department will publish the Lighthouse Strategy in the spring.";
    Commitment promise = only(text);
    assertThat(text.substring(promise.start(), promise.end())).isEqualTo(promise.quote());
    assertThat(promise.quote())
        .isEqualTo("The Department will publish the Lighthouse Strategy in the spring");
    assertThat(promise.actor()).isEqualTo("The Department");
    assertThat(promise.act()).isEqualTo(Act.PUBLISH);
    assertThat(promise.firmness()).isEqualTo(Firmness.FIRM);
    assertThat(promise.due())
        .isEqualTo(new Due("in the spring", LocalDate.of(2032, 3, 1), LocalDate.of(2032, 5, 31)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in the autumn | 2031-09-01 | 2031-11-30",
        "this autumn | 2031-09-01 | 2031-11-30",
        "in winter 2031 | 2031-12-01 | 2032-02-29",
        "in spring 2033 | 2033-03-01 | 2033-05-31",
        "in March | 2032-03-01 | 2032-03-31",
        "in September | 2031-09-01 | 2031-09-30",
        "on 5 January | 2032-01-05 | 2032-01-05",
        "on 30 September 2031 | 2031-09-30 | 2031-09-30",
        "by March 2032 | | 2032-03-31",
        "by the end of March 2032 | | 2032-03-31",
        "by 2035 | | 2035-12-31",
        "before 2035 | | 2034-12-31",
        "by the end of the year | 2031-09-10 | 2031-12-31",
        "before the end of the year | 2031-09-10 | 2031-12-31",
        "later this year | 2031-09-10 | 2031-12-31",
        "next year | 2032-01-01 | 2032-12-31",
        "in early 2032 | 2032-01-01 | 2032-03-31",
        "in mid-2032 | 2032-05-01 | 2032-08-31",
        "in late 2032 | 2032-10-01 | 2032-12-31",
        "in 2032-33 | 2032-04-01 | 2033-03-31",
        "in the financial year 2032/33 | 2032-04-01 | 2033-03-31",
        "within the current financial year | 2031-09-10 | 2032-03-31",
        "in the next financial year | 2032-04-01 | 2033-03-31",
        "in the first quarter of 2032 | 2032-01-01 | 2032-03-31",
        "in Q2 2032 | 2032-04-01 | 2032-06-30",
        "in the second half of 2032 | 2032-07-01 | 2032-12-31",
        "next month | 2031-10-01 | 2031-10-31",
        "next week | 2031-09-15 | 2031-09-21",
        "within 12 weeks | 2031-09-10 | 2031-12-03",
        "in late 2031 or early 2032 | 2031-10-01 | 2032-03-31",
        "between May and July 2032 | 2032-05-01 | 2032-07-31",
        "from April 2032 | 2032-04-01 | 2032-04-30",
        "in the early 2040s | 2040-01-01 | 2043-12-31",
      })
  void timesAreResolvedFromTheDayOfTheAnswer(
      String words, @Nullable LocalDate from, @Nullable LocalDate to) {
    Due due = due(words);
    assertThat(due).as(words).isNotNull();
    assertThat(due.from()).as(words).isEqualTo(from);
    assertThat(due.to()).as(words).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in due course",
        "shortly",
        "in the coming months",
        "when parliamentary time allows",
        "as soon as possible",
        "this Parliament",
        "at the Budget",
        "in the near future",
        "once the trial has concluded",
      })
  void wordsThatNameNoDaysAreKept(String words) {
    Due due = due(words);
    assertThat(due).isNotNull();
    assertThat(due.words()).isEqualTo(words);
    assertThat(due.dated()).isFalse();
  }

  @Test
  void whatIsSaidOfAnotherThingIsNoTimeOfThePromise() {
    assertThat(due("to show how lamps have fared since 2025")).isNull();
    Due scales =
        only("The scales of pay with effect from 1 May 2032 will be published shortly.").due();
    assertThat(scales).isEqualTo(new Due("shortly", null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The budget for lamps was set in March at ten crowns.",
        "The lamps were planned for 2032 before that.",
      })
  void whatWasSetOrPlannedIsNoPromise(String text) {
    assertThat(Commitments.in(text, DAY)).isEmpty();
  }

  @Test
  void withoutTheDayOfTheAnswerOnlyAYearThatIsSaidIsKnown() {
    Due open = Commitments.in("We will consult before the end of the year.", null).getFirst().due();
    assertThat(open).isEqualTo(new Due("before the end of the year", null, null));
    Due said = Commitments.in("We will consult in spring 2032.", null).getFirst().due();
    assertThat(said)
        .isEqualTo(new Due("in spring 2032", LocalDate.of(2032, 3, 1), LocalDate.of(2032, 5, 31)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Department plans to launch the Harbour Fund in May. | INTENDED | LAUNCH",
        "The first lamps are expected to be published in May. | INTENDED | PUBLISH",
        "We are considering whether to extend the scheme. | CONSIDERING | REVIEW",
        "Ministers will consider the report. | CONSIDERING | REVIEW",
        "The order is due to come into force in May. | FIRM | LEGISLATE",
        "I will write to the hon. Member. | FIRM | WRITE",
        "The Government will consult on buoys. | FIRM | CONSULT",
        "We will invest £40 million in piers. | FIRM | FUND",
        "Ministers will meet the harbour masters. | FIRM | MEET",
        "We will update the House on progress. | FIRM | UPDATE",
        "The Government is committed to introducing a Lighthouses Bill. | FIRM | LEGISLATE",
        "Work on buoys goes on, with a consultation to be launched in May. | FIRM | CONSULT",
      })
  void actAndFirmnessFollowTheVerb(String text, Firmness firmness, Act act) {
    Commitment promise = only(text);
    assertThat(promise.firmness()).isEqualTo(firmness);
    assertThat(promise.act()).isEqualTo(act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We published the Lighthouse Strategy in March.",
        "The Government has no plans to publish a strategy.",
        "The Department does not intend to consult.",
        "We will not publish the list.",
        "We are committed to supporting families.",
        "This will ensure that ships are safe.",
        "If a lamp fails, the Trust will replace it.",
        "Where a lamp fails, officials will write to the owner.",
        "We will continue to work with harbour masters.",
        "The previous Government said it would publish a plan.",
        "It will not be possible to answer this question within the usual time period. An answer is being prepared and will be provided as soon as it is available.",
        "The hon. Member will be aware of the tide tables.",
      })
  void whatNobodyCouldCheckIsNoPromise(String text) {
    assertThat(Commitments.in(text, DAY)).isEmpty();
  }

  @Test
  void clausesThatPromiseDifferentThingsAreToldApart() {
    List<Commitment> found =
        Commitments.in(
            "The review will begin by the end of October 2031 and will conclude in May 2032.", DAY);
    assertThat(found)
        .extracting(Commitment::quote)
        .containsExactly(
            "The review will begin by the end of October 2031", "will conclude in May 2032");
  }

  @Test
  void aLetterAndItsCopyAreOnePromise() {
    assertThat(
            only("I will write to the noble Lord, and a copy of the letter will be placed in the Library.")
                .act())
        .isEqualTo(Act.WRITE);
  }

  @Test
  void anyTextIsReadInStepWithItsLengthAndQuotesWhatStandsThere() {
    String[] pieces = {
      "we will ",
      "publish ",
      "by ",
      "the end of ",
      "2032",
      "-",
      "/",
      ", ",
      ". ",
      "and ",
      "that ",
      "\n",
      "is due to ",
      "in spring ",
      "May ",
      "31 ",
      "February ",
      "if ",
      "£",
      "’",
      "99999999999999 ",
      "Q",
      "will, ",
      "to be ",
      "—",
      "\uD83D\uDEA2",
      "in the next ",
      "0 ",
      "years ",
      "committed to ",
      "considering ",
      "(",
      "2030s ",
      "next ",
      "FY ",
      "financial year ",
      "Q3 ",
      "first half of ",
      "calendar year ",
      "once "
    };
    Random random = new Random(7);
    for (int n = 0; n < 1_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String words = text.toString();
      for (Commitment c : Commitments.in(words, random.nextBoolean() ? DAY : null)) {
        assertThat(words.substring(c.start(), c.end())).isEqualTo(c.quote());
      }
    }
    String endless = "we will publish and ".repeat(3_000);
    assertThat(Commitments.in(endless, DAY)).isNotNull();
  }

  /// Any clauses in any order: each promise has words of its own.
  @Test
  void noTwoPromisesBeginAtTheSameWord() {
    List<String> clauses =
        List.of(
            "we will publish the lamp plan",
            "the Government plans to",
            "which we intend to review",
            "and expects to consult on it in the spring",
            "with a report to be laid by 2032",
            "that will be set out shortly",
            "is considering how to fund the quay",
            "the harbour was repaired",
            "it is due to be launched",
            "and aims to",
            "work will begin");
    Random random = new Random(41);
    for (int n = 0; n < 3_000; n++) {
      StringBuilder text = new StringBuilder("The Minister said");
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.append(random.nextInt(3) == 0 ? ", " : " ")
            .append(clauses.get(random.nextInt(clauses.size())));
      }
      assertThat(Commitments.in(text.append('.').toString(), LocalDate.of(2031, 3, 3)))
          .as(text.toString())
          .extracting(Commitment::start)
          .doesNotHaveDuplicates();
    }
  }
}

package org.pursuant.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.DepositedPaper;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.Citation.OfficialReport;
import org.pursuant.domain.reference.Citation.UnnumberedAnswer;
import org.pursuant.domain.reference.Citation.WrittenStatement;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.text.RichText;

class CitationsTest {

  /// Each citation as number and days: `12345@3.5.2031`.
  private static String read(String words, Place place) {
    List<String> found =
        Citations.in(RichText.ofPlain(words), place).stream()
            .filter(NumberedQuestion.class::isInstance)
            .map(NumberedQuestion.class::cast)
            .map(q ->
                q.uin() + q.days().stream().limit(1).map(CitationsTest::day).findFirst().orElse(""))
            .toList();
    return String.join(" ", found);
  }

  private static String day(StatedDay d) {
    return d.kind() == StatedDay.Kind.TODAY
        ? "@today"
        : "@" + d.day() + "." + d.month() + (d.year() == null ? "" : "." + d.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I refer the hon. Member to the answer I gave on 3 May 2031 to Question 12345.|12345@3.5.2031
          I refer the hon. Member to the answer given to Question UIN 12345 on 3 May 2031.|12345@3.5.2031
          I refer the hon. Member to the answer of 3 May to PQ12345.|12345@3.5
          The answers of 3 May 2031 to Questions 12345 and 12346 and 4 May 2031 to Question 12350 say so.|12345@3.5.2031 12346@3.5.2031 12350@4.5.2031
          I refer to the answers to UIN 12345 on 3 May 2031; UIN 12350 on 4 May 2031; and UIN 12399 on 5 May 2031.|12345@3.5.2031 12350@4.5.2031 12399@5.5.2031
          As I said on 3 November in response to Questions 12361-64, otters thrive.|12361@3.11 12362@3.11 12363@3.11 12364@3.11
          As I said on 11, 18 and 19 March in response to Questions 12345, 12350 and 12399.|12345@11.3 12350@18.3 12399@19.3
          I refer to the answer I gave on 6 June 2031, to Questions 12345 and 12346, and to the hon. Member for Quarrydale (Ada Quill) to Question 12399.|12345@6.6.2031 12346@6.6.2031 12399@6.6.2031
          I refer to the answer I gave the hon. Member for Quarrydale today to Question UIN 12345.|12345@today
          I refer to the answer given on 23/06/2031, to Question UIN 12345.|12345@23.6.2031
          As with his previous PQ 12345, I refer him to the response to his PQ 12399.|12345 12399
          I refer to the answer provided by my noble Friend in UIN HL1285.|HL1285
          I refer to the answer of 1 March 2031, Official Report, PQ 12345.|12345@1.3.2031
          The answer provided to 12345 was inaccurate and has been corrected.|12345
          I refer my hon. Friend to UIN 12345 answered on 26 March 2031.|12345@26.3.2031
          I refer the member to the answer to question S9W-12345 on 18 March 2031.|S9W-12345@18.3.2031
          I refer the hon. Member to the reply given to the hon. Member for Quarrydale on 6 March 2031, 12345.|12345@6.3.2031
          """)
  void readsTheNumbersAndDaysOfAnAnswer(String words, String expected) {
    assertThat(read(words, Place.ANSWER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To ask the Minister, pursuant to answer 12345 of 4 May 2031, what otters eat.|12345@4.5.2031
          To ask the Minister, pursuant to the Answer of 9 Match 2031 to Question 12345 on Otters, why.|12345@9.3.2031
          To ask the Minister, with reference to the answer of 15 May 203, to Question HL1001, Otters, why.|HL1001@15.5
          To ask the Minister, pursuant to the Answer of 24 May 2031 to Question 12345 in light of his answer to Question 12399, why.|12345@24.5.2031 12399
          To ask the Minister, pursuant to the Answers of 3 May 2031 to Questions (a) 12345, (b) 12346 and (c) 12347, why.|12345@3.5.2031 12346@3.5.2031 12347@3.5.2031
          To ask the Minister, pursuant to the Answer of 12 2031 June to Question 12345 on Otters, why.|12345@12.6.2031
          To ask the Minister, pursuant to the Answer of 3 May 2031 on Question 12345, how many of the 600 otters were seen on 4 June 2031.|12345@3.5.2031
          To ask the Minister, pursuant to the Answer of 3 May 2031 to Question 12345 on Otters, Question 12346 on Badgers and Question 12347 on Voles, why.|12345@3.5.2031 12346@3.5.2031 12347@3.5.2031
          """)
  void readsTheNumbersAndDaysOfAQuestion(String words, String expected) {
    assertThat(read(words, Place.QUESTION)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We answered Question 12 of the consultation on otters on 3 May 2031.
          The response to Question 3 of the survey was clear.
          Question Time on 3 May 2031 was lively, with 12345 otters watching.
          The Committee's report, HL 257, was published in May.
          In response to 1,234 letters we wrote 5,678 replies.
          """)
  void numbersOfOtherThingsAreNone(String words) {
    assertThat(read(words, Place.ANSWER)).isEmpty();
  }

  @Test
  void readsAHeadingAsFarAsItGoes() {
    NumberedQuestion q =
        (NumberedQuestion)
            Citations.in(
                    RichText.ofPlain(
                        "To ask the Minister, pursuant to the Answer of 3 May 2031 to Question 12345 on Otters: Quarrydale, what they eat."),
                    Place.QUESTION)
                .getFirst();

    assertThat(q.hints().heading()).isEqualTo("Otters: Quarrydale");
  }

  @Test
  void theMemberWhoIsAnsweredIsNotTheOneWhoAsked() {
    NumberedQuestion q =
        (NumberedQuestion)
            Citations.in(
                    RichText.ofPlain(
                        "I refer the hon. Member for Mossfield to the answer I gave to the hon. Member for Quarrydale (Ada Quill) on 3 May 2031 to Question 12345."),
                    Place.ANSWER)
                .getFirst();

    assertThat(q.hints().member()).startsWith("Quarrydale");
    assertThat(q.hints().speaker()).isTrue();
  }

  @Test
  void readsAnAnswerWithoutANumber() {
    List<Citation> found =
        Citations.in(
            RichText.ofPlain(
                "I refer the hon. Member to the answer I gave to the hon. Member for Quarrydale on 3 May 2031, Official Report, column 2238W."),
            Place.ANSWER);

    assertThat(found)
        .hasSize(2)
        .hasAtLeastOneElementOfType(UnnumberedAnswer.class)
        .hasAtLeastOneElementOfType(OfficialReport.class);
  }

  @Test
  void readsOtherPapers() {
    RichText text =
        RichText.ofPlain(
            "See the written statement of 25 March 2031, HCWS549, and Deposited Paper DEP2031-0353.");
    List<Citation> found = Citations.in(text, Place.ANSWER);

    assertThat(found).hasSize(2);
    assertThat(((WrittenStatement) found.get(0)).code()).isEqualTo("HCWS549");
    assertThat(found.get(0).days()).hasSize(1);
    assertThat(((DepositedPaper) found.get(1)).code()).isEqualTo("DEP2031-0353");
    assertThat(found.get(1).words().of(text.plain())).isEqualTo("DEP2031-0353");
  }

  @ParameterizedTest
  @CsvSource({
    "https://questions-statements.parliament.uk/written-questions/detail/2031-05-03/12345",
    "https://mail.example/?url=https%3A%2F%2Fquestions-statements.parliament.uk%2Fwritten-questions%2Fdetail%2F2031-05-03%2F12345&data=1"
  })
  void aLinkGivesTheDayTabled(String href) {
    RichText text =
        RichText.ofMarkup(
            "<p>I refer to my answer to Question UIN <a href=\""
                + href.replace("&", "&amp;")
                + "\">12345</a>.</p>");
    NumberedQuestion q = (NumberedQuestion) Citations.in(text, Place.ANSWER).getFirst();

    assertThat(q.linkedDay()).isNotNull();
    assertThat(q.words().of(text.plain())).isEqualTo("12345");
  }

  @Test
  void anyTextIsReadInTimeAndEveryStretchLiesWithinIt() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "Question ",
            "Questions ",
            "answer ",
            "to ",
            "UIN ",
            "HL",
            "12345",
            ", ",
            " and ",
            "of ",
            "3 May 2031",
            "3 ",
            "May ",
            "the hon. Member for ",
            "Quarrydale",
            "(",
            ")",
            "; ",
            ". ",
            "\n",
            "HCWS1",
            "DEP2031-1",
            "Official Report, column ",
            "9W",
            "–",
            "today",
            "refer ",
            " on ");
    for (int n = 0; n < 300; n++) {
      StringBuilder words = new StringBuilder();
      random.ints(60, 0, pieces.size()).mapToObj(pieces::get).forEach(words::append);
      check(RichText.ofPlain(words.toString()));
    }
    for (String piece : pieces) {
      check(RichText.ofPlain(piece.repeat(4_000)));
    }
  }

  private static void check(RichText text) {
    int length = text.plain().length();
    Stream.of(Place.values())
        .flatMap(place -> Citations.in(text, place).stream())
        .forEach(c -> {
          assertThat(c.words().to()).isLessThanOrEqualTo(length);
          assertThat(c.phrase().to()).isLessThanOrEqualTo(length);
        });
  }
}

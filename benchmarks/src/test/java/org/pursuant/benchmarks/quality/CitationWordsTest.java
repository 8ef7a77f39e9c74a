package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationWordsTest {
  private static final String ASKED = "what steps she is taking to repair the piers.";

  private static String rest(String text, String heading) {
    return CitationWords.in(text).orElseThrow().rest(heading);
  }

  @Test
  void thePlainFormWithTheHeadingItQuotes() {
    String text =
        "pursuant to the Answer of 26 July 2024 to Question 1314 on Piers: Upkeep, " + ASKED;
    CitationWords cited = CitationWords.in(text).orElseThrow();
    assertThat(cited.uin().value()).isEqualTo("1314");
    assertThat(cited.date()).isEqualTo(LocalDate.of(2024, 7, 26));
    assertThat(cited.rest("Piers: Upkeep")).isEqualTo(ASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with reference to the Answer of 3 March 2025 to Question 77 on Works, Piers and Ferries, ",
        "further to her Answer on 3 March 2025 to Question UIN 77, ",
        "with reference to the Answer by the Minister for Works of 3 March 2025, to Question HL77, ",
        "following the reply given by the Minister of State on 3 March 2025 to Written Question 77, ",
        "pursuant to the written answer of 3 March 2025 to question number HL 77 on Piers, ",
      })
  void whateverTheFormWhatIsAskedRemains(String citation) {
    assertThat(rest(citation + ASKED, "Works, Piers and Ferries")).isEqualTo(ASKED);
  }

  @Test
  void aCitationInTheMiddleLeavesBothSides() {
    assertThat(
            rest(
                "if she will publish, pursuant to the Answer of 3 March 2025 to Question 77, the plan.",
                ""))
        .isEqualTo("if she will publish the plan.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pursuant to the Answers of 3 March 2025 to Questions 77 and 78, what steps",
        "pursuant to the Answer of 3 March 2025 to Question 77 and to Question 780, what steps",
        "pursuant to the Answer of 31 February 2025 to Question 77, what steps",
        "pursuant to the oral Answer of 3 March 2025, what steps",
        "what steps she is taking to repair the piers."
      })
  void severalOrBrokenOrNoneAreLeftAlone(String text) {
    assertThat(CitationWords.in(text)).isEmpty();
  }

  @Test
  void noNumberOfTheCitedQuestionIsEverLeft() {
    Random random = new Random(11);
    List<String> leads =
        List.of("Pursuant to", "With reference to", "further to", "in light of", "");
    List<String> tails =
        List.of(" on Piers", " on Piers, Old and New", "", " about %s piers", " (%s)");
    for (int i = 0; i < 2_000; i++) {
      String number = (random.nextInt(3) == 0 ? "HL" : "") + (10 + random.nextInt(99_990));
      String text =
          leads.get(random.nextInt(leads.size()))
              + " the Answer of 3 March 2025 to Question "
              + number
              + tails.get(random.nextInt(tails.size())).formatted(number)
              + ", what steps she is taking on piers, including "
              + (random.nextBoolean() ? number : "others")
              + ".";
      CitationWords.in(text)
          .ifPresent(c -> assertThat(c.rest("Piers")).as(text).doesNotContain(number));
    }
  }
}

package org.pursuant.analysis.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.line.WordingChange;

class WordingChangesTest {
  private static List<String> changes(String before, String after) {
    return WordingChanges.of(before, after).stream()
        .map(c -> c.matter().code() + ": " + c.sentence())
        .toList();
  }

  @Test
  void aTimeThatMovedIsSaidWithTheWordsAroundIt() {
    assertThat(
            changes(
                "The plan will be published in the spring.",
                "The plan will be published in the summer."))
        .containsExactly("time: “in the spring” became “in the summer”");
  }

  @Test
  void aFigureIsSaidWithItsUnit() {
    assertThat(changes("It pays for 12 million lamps.", "It pays for 9 million lamps."))
        .containsExactly("figure: “for 12 million” became “for 9 million”");
    assertThat(changes("It pays for 12 new lamps.", "It pays for new lamps."))
        .containsExactly("figure: the figure “12” was dropped");
  }

  @Test
  void firmnessAndQualifiersAreTold() {
    assertThat(changes("We will light the harbour.", "We may light the harbour."))
        .containsExactly("firmness: “will” became “may”");
    assertThat(changes("We light the harbour.", "We light the harbour where appropriate."))
        .containsExactly("qualifier: the qualifier “where appropriate” was added");
  }

  @Test
  void marksAndCapitalsAloneAreNoChange() {
    assertThat(changes("The Harbour, lit.", "the harbour lit")).isEmpty();
  }

  @Test
  void anyTwoTextsCanBeCompared() {
    Random random = new Random(5);
    String letters = "ab £1.,%\n“May";
    for (int round = 0; round < 200; round++) {
      String[] texts = new String[2];
      for (int t = 0; t < 2; t++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
          text.append(letters.charAt(random.nextInt(letters.length())));
        }
        texts[t] = text.toString();
      }
      assertThat(WordingChanges.of(texts[0], texts[1]))
          .allMatch(c -> c.before() != null || c.after() != null)
          .allMatch(WordingChangesTest::says);
    }
  }

  private static boolean says(WordingChange change) {
    return !change.sentence().isBlank();
  }
}

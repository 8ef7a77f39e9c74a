package org.pursuant.analysis.limb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.domain.reply.Limb;

/// The separate things a question asks, and how they are called.
class LimbsTest {
  private static String labels(String question) {
    return Limbs.of(question).stream().map(Limb::label).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To ask the Minister for Otters, how many otters there are. | 1",
        "To ask the Minister for Otters, how many (a) otters and (b) newts there are. | a b",
        "To ask the Minister for Otters, how many otters there are; and what they eat. | 1 2",
        "To ask, how many (a) otters and (b) newts there are; and if he will list them. | a b 2",
        "To ask, what otters eat; and how many (a) eels and (b) crabs that is. | 1 a b",
        "To ask, how many (a) otters and (b) newts were (i) seen and (ii) heard. | a b",
        "To ask, how many (a) (i) old and (ii) young otters and (b) newts there are. | a.i a.ii b",
        "To ask, how many (a) otters and (b) (i) old and (ii) young newts there are. | a b.i b.ii",
        "To ask, how many (a) otters and (b) newts there are in (a) Wessex and (b) Mercia. | a b",
        "To ask, how many (a) otters, (b) newts, (a) toads and (d) frogs there are. | a b c d",
        "To ask, how many a) otters and (b) newts there are. | a b",
        "To ask His Majesty's Government (1) what otters eat, and (2) when. | 1 2",
        "To ask, whether section 4 (a) of the Otters Act covers newts. | 1",
        "To ask, on Wetlands; Otters and Newts, how many there are. | 1",
        "To ask, who pays; for each project, what it costs; and by when. | 1 2 3",
        "To ask, how many (a) otters; (b) newts; and (c) toads there are. | a b c",
      })
  void partsAreCalledAsTheQuestionCallsThem(String question, String labels) {
    assertThat(labels(question)).isEqualTo(labels);
  }

  @Test
  void aSecondRowOfTheSameLettersIsToldApart() {
    assertThat(
            labels(
                "To ask, how many (a) otters and (b) newts there are; and what (a) eels and (b) crabs cost."))
        .isEqualTo("a b 2.a 2.b");
  }

  @Test
  void everyLimbHasItsOwnWordsAndThoseItShares() {
    String question = "To ask the Minister, how many (a) otters and (b) newts there are.";
    Limb newts = Limbs.of(question).getLast();
    assertThat(question.substring(newts.start(), newts.end())).startsWith("(b) newts");
    assertThat(question.substring(newts.leadStart(), newts.leadEnd())).endsWith("how many ");
  }

  @Test
  void anyTextGivesLimbsWithinIt() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "(a) ",
            "(b) ",
            "(i) ",
            "(ii) ",
            "(A) ",
            "(1) ",
            "; and what ",
            "; ",
            "otters ",
            ") ",
            "((",
            "\n");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      List<Limb> limbs = Limbs.of(text.toString());
      assertThat(limbs.stream().map(Limb::label).distinct()).hasSize(limbs.size());
      assertThat(limbs).allMatch(l -> l.start() >= 0 && l.end() <= text.length());
    }
  }
}

package org.pursuant.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.Parts.Part;

class PartsTest {
  private static final String TO_ASK = "To ask the Secretary of State for the Sea, ";

  @Test
  void aPlainQuestionIsOnePart() {
    Parts parts = tiled(TO_ASK + "how many lights are out.");
    assertThat(parts.several()).isFalse();
  }

  @Test
  void lettersAndAFurtherQuestionAreLaidOut() {
    assertThat(
            shown(
                TO_ASK
                    + "(a) how many harbour lights are out of use and (b) when each will be repaired;"
                    + " and if she will publish the inspection reports."))
        .containsExactly(
            "0 : To ask the Secretary of State for the Sea,",
            "1 a: how many harbour lights are out of use",
            "1 b: when each will be repaired",
            "0 : if she will publish the inspection reports");
  }

  @Test
  void numeralsInsideALetterGoDeeper() {
    assertThat(
            shown(TO_ASK + "how many (a) lamps, (i) lit and (ii) unlit, and (b) buoys there are."))
        .containsExactly(
            "0 : To ask the Secretary of State for the Sea, how many",
            "1 a: lamps",
            "2 i: lit",
            "2 ii: unlit",
            "1 b: buoys there are");
  }

  @Test
  void numeralsAfterTheLastLetterAreARowOfTheirOwn() {
    Parts parts =
        tiled(TO_ASK + "how many (a) lamps and (b) buoys were bought in (i) 2029 and (ii) 2030.");
    List<Part> marked = parts.parts().subList(1, 5);
    assertThat(marked).extracting(Part::depth).containsExactly(1, 1, 1, 1);
    assertThat(marked).extracting(Part::set).containsExactly(1, 1, 2, 2);
  }

  @Test
  void numeralsRightAfterTheLastLetterAreItsOwn() {
    assertThat(
            shown(TO_ASK + "whether she will (a) buy lamps and (b) (i) light and (ii) man them."))
        .containsExactly(
            "0 : To ask the Secretary of State for the Sea, whether she will",
            "1 a: buy lamps",
            "1 b: ",
            "2 i: light",
            "2 ii: man them");
  }

  @Test
  void theLordsCountWithDigits() {
    assertThat(shown("To ask His Majesty's Government (1) how many, and (2) which, lamps failed."))
        .containsExactly(
            "0 : To ask His Majesty's Government", "1 1: how many", "1 2: which, lamps failed");
  }

  @Test
  void anIAfterAnHIsALetter() {
    StringBuilder text = new StringBuilder(TO_ASK + "how many ");
    for (char c = 'a'; c <= 'j'; c++) {
      text.append('(').append(c).append(") lamps ");
    }
    assertThat(tiled(text.toString()).parts()).hasSize(11).allMatch(p -> p.depth() < 2);
  }

  @Test
  void irregularMarksAreLeftAlone() {
    assertThat(tiled(TO_ASK + "(a) one, (b) two, (a) three and (d) four.").several()).isFalse();
    assertThat(tiled(TO_ASK + "one and (b) two.").several()).isFalse();
    assertThat(tiled(TO_ASK + "what section (a) and (b) mean.").several()).isFalse();
    assertThat(tiled(TO_ASK + "what paragraph 5(a) and 5(b) mean.").several()).isFalse();
    assertThat(tiled(TO_ASK + "how many (a) lamps there are.").several()).isFalse();
  }

  @Test
  void aFurtherQuestionInsideALetterDoesNotSplitTheRow() {
    assertThat(
            shown(
                TO_ASK + "(a) how many there are; and what each cost; and (b) who paid for them."))
        .containsExactly(
            "0 : To ask the Secretary of State for the Sea,",
            "1 a: how many there are; and what each cost",
            "1 b: who paid for them");
  }

  @Test
  void partsTileWhateverTheText() {
    List<String> pieces =
        List.of(
            "To ask ",
            "(a)",
            "(b) ",
            " (c) ",
            "(i)",
            " (ii) ",
            "(1) ",
            "(2)",
            "(A) ",
            "; and what ",
            "; and if ",
            " and ",
            "lamps",
            ", ",
            ".",
            "\n",
            "((",
            "))",
            "()",
            "section ",
            " (xx) ");
    Random random = new Random(44);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      tiled(text.toString());
    }
  }

  private static List<String> shown(String text) {
    Parts parts = tiled(text);
    return parts.parts().stream()
        .map(p -> p.depth() + " " + p.mark() + ": " + parts.words(p))
        .toList();
  }

  static Parts tiled(String text) {
    Parts parts = Parts.of(text);
    StringBuilder joined = new StringBuilder();
    parts.parts().forEach(p -> joined.append(parts.exact(p)));
    assertThat(joined.toString()).isEqualTo(text);
    assertThat(parts.parts()).allMatch(p -> p.end() > p.start() && parts.words(p) != null);
    return parts;
  }
}

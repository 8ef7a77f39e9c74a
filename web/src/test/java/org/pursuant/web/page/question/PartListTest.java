package org.pursuant.web.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.reply.Limb;

/// The list of a question's parts puts each under the mark that it belongs to.
class PartListTest {

  private static final String LAMPS =
      "To ask the Secretary of State for the Sea, whether she will (a) buy lamps and (b) (i) light"
          + " and (ii) man them; and what that will cost.";

  private static Limb limb(String label, int segment, String lead, String own) {
    int led = LAMPS.indexOf(lead);
    int start = LAMPS.indexOf(own);
    return new Limb(label, segment, led, led + lead.length(), start, start + own.length());
  }

  private static List<String> items(List<Limb> limbs) {
    return PartList.of(LAMPS, limbs).items().stream()
        .map(item -> item.depth() + item.mark() + " " + item.words())
        .toList();
  }

  @Test
  void eachLimbStandsUnderTheWordsItShares() {
    String lead = LAMPS.substring(0, LAMPS.indexOf("(a)"));
    assertThat(
            items(
                List.of(
                    limb("a", 1, lead, "(a) buy lamps and "),
                    limb("b.i", 1, "(b) ", "(i) light and "),
                    limb("b.ii", 1, "(b) ", "(ii) man them"),
                    limb("2", 2, "", "and what that will cost."))))
        .containsExactly(
            "0 whether she will …",
            "1(a) buy lamps",
            "1(b) ",
            "2(i) light",
            "2(ii) man them",
            "0 what that will cost");
  }

  @Test
  void numbersThatTheQuestionGivesAreItsMarks() {
    String numbered = "To ask what (1) lamps and (2) piers there are; and why.";
    Limb second = new Limb("2", 1, 7, 11, numbered.indexOf("(2)"), numbered.indexOf(" there"));
    Limb last = new Limb("3", 2, 0, 0, numbered.indexOf("and why"), numbered.length());
    assertThat(LimbWords.name(second, numbered)).isEqualTo("(2)");
    assertThat(LimbWords.words(second, numbered)).isEqualTo("piers");
    assertThat(LimbWords.name(last, numbered)).isEqualTo("part 3");
  }

  @Test
  void aQuestionThatAsksOneThingHasNoList() {
    assertThat(items(List.of(new Limb("1", 1, 0, 0, 0, LAMPS.length())))).isEmpty();
  }
}

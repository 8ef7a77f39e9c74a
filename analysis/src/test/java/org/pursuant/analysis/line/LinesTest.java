package org.pursuant.analysis.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.line.Anchor;
import org.pursuant.domain.line.AnsweredCase;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.line.Line;
import org.pursuant.domain.line.LineKind;
import org.pursuant.domain.line.LineUse;
import org.pursuant.domain.question.QuestionId;

class LinesTest {
  private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
  private final Lines lines = new Lines();

  private static LineUse use(long question, int wording, LocalDate day, long occasion) {
    return new LineUse(
        new QuestionId(question), 0, 9, Extent.SENTENCE, wording, day, false, "sea", occasion);
  }

  @Test
  void aLineTellsWhenItsNewestWordingCame() {
    List<LineUse> uses =
        List.of(use(1, 7, MAY, 1), use(2, 7, MAY, 2), use(3, 9, MAY.plusDays(4), 3));
    Line line = lines.line(uses, "The lights of the harbour are kept lit.", n -> "key" + n);

    assertThat(line.key()).isEqualTo("key7");
    assertThat(line.kind()).isEqualTo(LineKind.SUBSTANCE);
    assertThat(line.answers()).isEqualTo(3);
    assertThat(line.changed()).isEqualTo(MAY.plusDays(4));
    assertThat(lines.representative(uses)).hasValue(uses.getLast());
  }

  @Test
  void whatWasSaidInOneGroupAloneIsToldApart() {
    List<LineUse> uses = List.of(use(1, 7, MAY, -5), use(2, 7, MAY, -5));

    assertThat(lines.line(uses, "The lights of the harbour are kept lit.", n -> "k").kind())
        .isEqualTo(LineKind.GROUP);
    assertThat(lines.representative(List.of(use(1, 7, MAY, 1), use(1, 7, MAY, 1)))).isEmpty();
  }

  @Test
  void formulasAndSignpostsAreKnownByTheirWords() {
    assertThat(LineRules.of("I will write to the hon. Member with the tally of lamps."))
        .hasValueSatisfying(m -> assertThat(m.name()).isEqualTo("promise of a letter"));
    assertThat(LineRules.of("The tally of lamps can be found at www.example.org/lamps."))
        .hasValueSatisfying(m -> assertThat(m.kind()).isEqualTo(LineKind.SIGNPOST));
    assertThat(LineRules.of("The lights of the harbour are kept lit by the Lamp Board.")).isEmpty();
    assertThat(LineRules.of("The tally is not held centrally. " + "Lamps burn on. ".repeat(20)))
        .isEmpty();
  }

  private static AnsweredCase answered(long question, String matter, String answer) {
    return new AnsweredCase(
        new QuestionId(question), matter, answer, MAY.plusDays(question), "sea", question);
  }

  @Test
  void onlyQuestionsThatNameTheSameAreTheSame() {
    String many = "how many lamps are lit in Quayford.";
    String few = "how many lamps are lit in Ebbing.";

    assertThat(
            lines.differing(
                List.of(
                    answered(1, many, "Forty are."), answered(2, many, "None, since the storm.")),
                "k"))
        .hasValueSatisfying(s -> assertThat(s.answers()).isEqualTo(2));
    assertThat(
            lines.differing(
                List.of(
                    answered(1, many, "Forty are."), answered(2, few, "None, since the storm.")),
                "k"))
        .isEmpty();
    assertThat(
            lines.differing(
                List.of(answered(1, many, "Forty are."), answered(2, many, "Forty are.")), "k"))
        .isEmpty();
  }

  @Test
  void aDayIsJudgedBetweenTheNumbersAround() {
    List<Anchor> anchors = List.of(new Anchor(100, MAY), new Anchor(200, MAY.plusDays(10)));

    assertThat(lines.judged(List.of(150L, 210L, 900_000L), anchors))
        .containsExactly(new Anchor(150, MAY.plusDays(5)), new Anchor(210, MAY.plusDays(10)));
  }
}

package org.pursuant.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// How surely two names belong together.
class AssociationTest {

  @Test
  void theScoreIsTheLogLikelihoodRatio() {
    // 2 Σ observed · ln(observed / expected) over the four cells 10, 20, 30 and 940.
    Association association = new Association(10, 30, 40, 1000);
    assertThat(association.expected()).isCloseTo(1.2, within(1e-9));
    double byHand =
        2
            * (10 * Math.log(10 / 1.2)
                + 20 * Math.log(20 / 28.8)
                + 30 * Math.log(30 / 38.8)
                + 940 * Math.log(940 / 931.2));
    assertThat(association.score()).isCloseTo(byHand, within(1e-6));
  }

  @Test
  void whatIsMentionedEverywhereTellsNothing() {
    assertThat(new Association(50, 50, 1000, 1000).score()).isCloseTo(0, within(1e-6));
    assertThat(new Association(0, 0, 0, 0).score()).isZero();
  }
}

package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static double[] coins(int count, double share, long seed) {
    Random random = new Random(seed);
    return random.doubles(count).map(d -> d < share ? 1 : 0).toArray();
  }

  @Test
  void theSameValuesGiveTheSameInterval() {
    assertThat(Bootstrap.mean(coins(200, 0.4, 1))).isEqualTo(Bootstrap.mean(coins(200, 0.4, 1)));
  }

  @Test
  void theIntervalOfAShareIsAboutTwoStandardErrorsEachWay() {
    double[] values = coins(1_000, 0.4, 2);
    Interval interval = Bootstrap.mean(values);
    double share = Arrays.stream(values).average().orElseThrow();
    double error = Math.sqrt(share * (1 - share) / values.length);
    assertThat(interval.mean()).isEqualTo(share, within(1e-12));
    assertThat(interval.low()).isEqualTo(share - 1.96 * error, within(0.005));
    assertThat(interval.high()).isEqualTo(share + 1.96 * error, within(0.005));
  }

  @Test
  void aDifferenceIsTakenQueryByQuery() {
    double[] a = {1, 0, 1, 0.5};
    double[] b = {0.9, -0.1, 0.9, 0.4};
    Interval lead = Bootstrap.difference(a, b);
    assertThat(lead.low()).isEqualTo(0.1, within(1e-12));
    assertThat(lead.high()).isEqualTo(0.1, within(1e-12));
  }

  @Test
  void ofNothingItIsNothing() {
    assertThat(Bootstrap.mean(new double[0])).isEqualTo(new Interval(0, 0, 0));
  }

  @Test
  void aboveIsWithoutOverlap() {
    assertThat(new Interval(0.5, 0.4, 0.6).above(new Interval(0.3, 0.2, 0.39))).isTrue();
    assertThat(new Interval(0.5, 0.4, 0.6).above(new Interval(0.3, 0.2, 0.4))).isFalse();
  }
}

package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The shape of what being new is worth.
class NewnessTest {
  @Test
  void nothingIsWorthMoreThanTheSameDay() {
    assertThat(Newness.after(0)).isEqualTo(1);
    assertThat(LongStream.range(1, 40_000).mapToObj(Newness::after))
        .allMatch(worth -> worth > 0 && worth < 0.6f);
  }

  @Test
  void theLastDaysMostlyUnansweredAreWorthLessThanTheWeeksBefore() {
    for (long days = 1; days < 14; days++) {
      assertThat(Newness.after(days)).isLessThan(Newness.after(days + 1));
    }
  }

  @Test
  void fromThreeWeeksOnItFalls() {
    for (long days = 21; days < 10_000; days++) {
      assertThat(Newness.after(days)).isGreaterThan(Newness.after(days + 1));
    }
    assertThat(Newness.after(730)).isLessThan(0.1f);
  }
}

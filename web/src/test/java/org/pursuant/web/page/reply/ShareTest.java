package org.pursuant.web.page.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A share stands with its interval, and a few answers give no percentage.
class ShareTest {

  @Test
  void theIntervalIsWilsons() {
    Share share = Share.of(30, 100);
    assertThat(share.low()).isCloseTo(0.2189, within(0.0005));
    assertThat(share.high()).isCloseTo(0.3958, within(0.0005));
    assertThat(share.words()).isEqualTo("30% (22–40)");
  }

  @Test
  void noneOfManyIsNotCertainlyNone() {
    assertThat(Share.of(0, 50).low()).isZero();
    assertThat(Share.of(0, 50).high()).isGreaterThan(0.05);
  }

  @Test
  void aFewGiveNoPercentage() {
    assertThat(Share.of(2, 3).words()).isEqualTo("2 of 3");
    assertThat(Share.of(0, 0).words()).isEqualTo("0 of 0");
  }
}

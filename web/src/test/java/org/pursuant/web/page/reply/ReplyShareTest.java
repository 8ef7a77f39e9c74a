package org.pursuant.web.page.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A share stands with its interval, and a few answers give no percentage.
class ReplyShareTest {

  @Test
  void theIntervalIsWilsons() {
    ReplyShare share = ReplyShare.of(30, 100);
    assertThat(share.low()).isCloseTo(21.89, within(0.05));
    assertThat(share.high()).isCloseTo(39.58, within(0.05));
    assertThat(share.words()).isEqualTo("30% (22–40)");
  }

  @Test
  void noneOfManyIsNotCertainlyNone() {
    assertThat(ReplyShare.of(0, 50).low()).isZero();
    assertThat(ReplyShare.of(0, 50).high()).isGreaterThan(5);
  }

  @Test
  void aFewGiveNoPercentage() {
    assertThat(ReplyShare.of(2, 3).words()).isEqualTo("2 of 3");
    assertThat(ReplyShare.of(0, 0).words()).isEqualTo("0 of 0");
  }
}

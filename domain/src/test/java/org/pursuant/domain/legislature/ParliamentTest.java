package org.pursuant.domain.legislature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Parliaments by day.
class ParliamentTest {
  @Test
  void aParliamentLastsFromOneGeneralElectionToTheNext() {
    assertThat(Parliament.on(LocalDate.of(2024, 7, 3)))
        .contains(new Parliament(LocalDate.of(2019, 12, 12)));
    assertThat(Parliament.on(LocalDate.of(2024, 7, 4)))
        .contains(new Parliament(LocalDate.of(2024, 7, 4)));
    assertThat(Parliament.on(LocalDate.of(1996, 1, 1))).isEmpty();
    assertThat(Parliament.all())
        .isSortedAccordingTo(java.util.Comparator.comparing(Parliament::elected));
  }

  @Test
  void everySessionLiesInOneParliament() {
    for (Session session : Session.all()) {
      LocalDate to = session.to() == null ? session.from() : session.to();
      assertThat(Parliament.on(session.from())).as(session.name()).isEqualTo(Parliament.on(to));
    }
  }
}

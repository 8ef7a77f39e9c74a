package org.pursuant.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyTest {
  @Test
  void everyCommonFormIsOneParty() {
    assertThat(Party.nameOf("Lab")).isEqualTo("Labour");
    assertThat(Party.nameOf("labour (co-op)")).isEqualTo("Labour");
    assertThat(Party.nameOf("Lib Dems")).isEqualTo("Liberal Democrat");
    assertThat(Party.nameOf("SINN FEIN")).isEqualTo("Sinn Féin");
    assertThat(Party.nameOf("Green Party")).isEqualTo("Green");
    assertThat(Party.nameOf("Tidal Party")).isEqualTo("Tidal Party");
  }
}

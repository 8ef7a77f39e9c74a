package org.pursuant.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The address ends where the asking begins, whatever commas stand in the office's name.
class AddresseeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To ask the Secretary of State for the Sea, | how many lamps are lit.
          To ask the Secretary of State for Tides, Wrecks and Local Harbours, | what he has spent.
          To ask the Minister for Lamps | whether she is content, and why.
          To ask the hon. Member for Saltmarsh, representing the Lamp Commissioners, | if he will report.
          To ask the Chancellor of the Purse, | pursuant to the answer of 2 April, what it cost.
          To ask the Secretary of State for Roads, | Pursuant to the answer of 2 April, what it cost.
          To ask the Secretary of State for Roads, | on what dates lamps were lit.
          To ask the Island Government | what assessment they have made of fog.
          """)
  void theAddressIsSplitFromTheMatter(String address, String matter) {
    Addressee split = Addressee.split(address + " " + matter);
    assertThat(split.address()).isEqualTo(address);
    assertThat(split.matter()).isEqualTo(matter);
  }
}

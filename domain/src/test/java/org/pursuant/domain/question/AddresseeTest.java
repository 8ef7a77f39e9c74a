package org.pursuant.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          To ask the Secretary of State for the Sea, what lamps are lit. | secretary of state for the sea
          To ask the  Secretary of State for the sea, what lamps are lit. | secretary of state for the sea
          To ask the Chancellor of the Purse pursuant to the answer of 2 April, what it cost. | chancellor of the purse
          """)
  void anOfficeIsTheSameHoweverItIsSpacedAndCapitalised(String question, String office) {
    assertThat(Addressee.split(question).office()).contains(office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To ask His Majesty's Government what lamps are lit.",
        "To ask the Island Government what lamps are lit.",
        "what lamps are lit."
      })
  void aGovernmentAsAWholeIsNoOffice(String question) {
    assertThat(Addressee.split(question).office()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'To ask the Minister for Lamps, how many are lit.', true",
    "whether lamps are lit, true",
    "Lamps: Lighting, false",
    "Whatley Lamps, false"
  })
  void aQuestionAsksAndAHeadingDoesNot(String text, boolean asks) {
    assertThat(Addressee.split(text).asks()).isEqualTo(asks);
  }
}

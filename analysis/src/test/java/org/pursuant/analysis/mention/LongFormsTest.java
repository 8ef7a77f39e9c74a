package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When two long forms are one.
class LongFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Grey Squirrel Board | grey squirrel board",
        "Grey Squirrel Board | the Grey Squirrel Boards",
        "Grey Squirrel Board | A  Grey\u00A0Squirrel Board",
        "Anti-Stoat Behaviour | antistoat behaviour",
        "Anti-Stoat Behaviour | anti stoat behaviour",
        "Moles & Voles | moles and voles",
        "Carers' Fund | Carer’s Funds",
        "Body for Bodies | Bodies for Bodies",
        "Office for Owls | Office of the Owl",
        "Virus House Process | Viruses Houses Processes",
        "Box Services | Boxes Service",
        "Organisation of Organised Otters | Organization of Organized Otters",
      })
  void variantsOfOneNameAreEqual(String one, String other) {
    assertThat(LongForms.key(one)).isEqualTo(LongForms.key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Grey Squirrel Board | Green Squirrel Board",
        "Newt Act | Newt Acts Fund",
        "Bus Pass | Buy Pasts",
      })
  void otherNamesAreNot(String one, String other) {
    assertThat(LongForms.key(one)).isNotEqualTo(LongForms.key(other));
  }
}

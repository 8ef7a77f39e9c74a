package org.pursuant.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsLettersChangedAddedDroppedAndSwapped() {
    assertThat(EditDistance.between("lamp", "lamp")).isZero();
    assertThat(EditDistance.between("lamp", "limp")).isEqualTo(1);
    assertThat(EditDistance.between("lamp", "lamps")).isEqualTo(1);
    assertThat(EditDistance.between("lamp", "lapm")).isEqualTo(1);
    assertThat(EditDistance.between("", "lamp")).isEqualTo(4);
  }

  @Test
  void proposesTheNearestFirstAndNothingFarOff() {
    assertThat(EditDistance.nearest("lapm", List.of("lump", "fog", "lamp"), 2))
        .containsExactly("lamp", "lump");
  }
}

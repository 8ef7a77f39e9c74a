package org.pursuant.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.analysis.model.LogisticModel.Feature;
import org.pursuant.domain.reply.Weighed;

final class LogisticModelTest {
  private static final List<String> WRITTEN =
      List.of(
          "(feature)\tmean\tno\tyes",
          "(constant)\t0.0000\t0.5000\t-0.5000",
          "clouds\t0.2500\t-1.0000\t1.0000",
          "wind\t1.0000\t0.0000\t0.2500");

  private final LogisticModel model = LogisticModel.read(WRITTEN);

  @Test
  void isReadAsItIsWritten() {
    assertThat(model.classes()).containsExactly("no", "yes");
    assertThat(model.features().get("clouds")).isEqualTo(new Feature(0.25, List.of(-1.0, 1.0)));
    assertThat(model.lines()).isEqualTo(WRITTEN);
  }

  @Test
  void addsUpWhatIsCountedTimesItsWeights() {
    double yes = model.probabilities(Map.of("clouds", 2.0, "unheard of", 9.0))[1];
    assertThat(yes).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-9));
  }

  @Test
  void whatIsThereCountsOnce() {
    assertThat(model.probabilities(Set.of("clouds")))
        .isEqualTo(model.probabilities(Map.of("clouds", 1.0)));
  }

  @Test
  void aReasonIsMeasuredFromWhatIsUsual() {
    assertThat(model.reasons(Map.of("clouds", 1.0, "wind", 1.0), 1))
        .containsExactly(new Weighed("clouds", 1.5));
  }

  @Test
  void nothingElseIsAModel() {
    assertThatThrownBy(() -> LogisticModel.read(List.of("clouds\t1\t2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogisticModel.read(List.of(WRITTEN.get(0), WRITTEN.get(1), "wind\t1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

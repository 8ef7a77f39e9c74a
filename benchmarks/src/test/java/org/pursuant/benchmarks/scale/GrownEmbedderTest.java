package org.pursuant.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.scale.ScaleFigures.Closeness;

/// Grown vectors have length one, follow from the text alone, and lie to each other as the vectors
/// they were learnt from.
class GrownEmbedderTest {
  private static final List<String> TEXTS = new ArrayList<>();
  private static final List<float[]> VECTORS = new ArrayList<>();

  static {
    new InventedRecord()
        .forEach(q -> {
          if (TEXTS.size() < 400) {
            TEXTS.add(ScaleMeasurement.embedded(q));
          }
        });
    Random random = new Random(3);
    for (String _ : TEXTS) {
      float[] vector = new float[64];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) random.nextGaussian() + (i == 0 ? 6 : 0);
      }
      VECTORS.add(Neighbourhood.unit(vector));
    }
  }

  private static GrownEmbedder embedder() {
    return GrownEmbedder.learnt("m", TEXTS, VECTORS, TEXTS);
  }

  @Test
  void aTextHasOneVectorOfLengthOne() {
    float[] vector = embedder().ofText("whether hospitals are open");
    assertThat(Neighbourhood.dot(vector, vector)).isCloseTo(1, within(1e-3));
    assertThat(embedder().ofText("whether hospitals are open")).isEqualTo(vector);
  }

  @Test
  void theNearestIsAsNearAsAmongTheVectorsLearnt() {
    Closeness real = Neighbourhood.of("real", VECTORS);
    Closeness grown = embedder().closeness(TEXTS);
    assertThat(grown.p50()).isCloseTo(real.p50(), within(0.05));
    assertThat(grown.apart()).isCloseTo(real.apart(), within(0.1));
  }
}

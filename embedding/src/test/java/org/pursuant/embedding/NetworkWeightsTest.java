package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Weights are read as they were written, and a file that is none is told as such.
class NetworkWeightsTest {
  private static byte[] file(String head, byte[] values) {
    byte[] names = head.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(names.length + values.length).put(names).put(values).array();
  }

  private static byte[] floats(float... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  @Test
  void eachTensorHasItsOwnNumbers() throws IOException {
    NetworkWeights weights =
        NetworkWeights.read(file("one f32 2\ntwo f32 1 2\n\n", floats(1, 2, 3, 4)));
    assertThat(weights.floats("one")).containsExactly(1, 2);
    assertThat(weights.floats("two")).containsExactly(3, 4);
    assertThatThrownBy(() -> weights.floats("three")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNoSuchFileIsRefused() {
    for (String head :
        List.of(
            "",
            "one f32 2",
            "one f32 2\n\n",
            "one f32 9\n\n",
            "one f32 999999999 999999999 999999999\n\n",
            "one f32 -1\n\n",
            "one f32 x\n\n",
            "one f64 1\n\n",
            "one f32\n\n",
            "one\n\n",
            "\n")) {
      assertThatThrownBy(() -> NetworkWeights.read(file(head, floats(1, 2, 3))))
          .isInstanceOf(IOException.class);
    }
  }
}

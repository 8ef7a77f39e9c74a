package org.pursuant.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Weights that were learnt, as `embedding/training/train.py` writes them: a line for each tensor
/// with its name, type (`f32` or `i8`) and sizes, an empty line, then all values one after the
/// other, little end first.
final class NetworkWeights {
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  private NetworkWeights() {}

  /// Numbers in rows.
  static final class Tensor {
    final String name;
    final boolean eightBits;
    final long[] sizes;

    /// The numbers, little end first.
    private final ByteBuffer values;

    private Tensor(String name, boolean eightBits, long[] sizes, ByteBuffer values) {
      this.name = name;
      this.eightBits = eightBits;
      this.sizes = sizes;
      this.values = values;
    }

    ByteBuffer values() {
      return values.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    float[] floats() {
      float[] floats = new float[values.remaining() / Float.BYTES];
      values().asFloatBuffer().get(floats);
      return floats;
    }
  }

  /// Reads the written form.
  ///
  /// @throws IOException if it is not such a form
  static NetworkWeights read(byte[] file) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(file);
    List<String[]> heads = new ArrayList<>();
    for (String line = line(rest); !line.isEmpty(); line = line(rest)) {
      heads.add(line.split(" ", -1));
    }
    var weights = new NetworkWeights();
    for (String[] head : heads) {
      Tensor tensor = tensor(head, rest);
      weights.tensors.put(tensor.name, tensor);
    }
    if (rest.hasRemaining()) {
      throw new IOException("more values than tensors");
    }
    return weights;
  }

  private static String line(ByteBuffer rest) throws IOException {
    int start = rest.position();
    while (rest.hasRemaining()) {
      if (rest.get() == '\n') {
        return StandardCharsets.US_ASCII
            .decode(rest.slice(start, rest.position() - 1 - start))
            .toString();
      }
    }
    throw new IOException("the list of tensors does not end");
  }

  private static Tensor tensor(String[] head, ByteBuffer rest) throws IOException {
    boolean eightBits = head.length > 2 && head[1].equals("i8");
    if (!eightBits && !(head.length > 2 && head[1].equals("f32"))) {
      throw new IOException("not a tensor: " + String.join(" ", head));
    }
    long[] sizes = sizes(head);
    long bytes = eightBits ? 1 : Float.BYTES;
    for (long size : sizes) {
      // Neither factor is larger than what an int holds.
      bytes = Math.min(bytes * size, Integer.MAX_VALUE);
    }
    if (bytes > rest.remaining()) {
      throw new IOException("fewer values than " + head[0] + " has");
    }
    ByteBuffer values = rest.slice(rest.position(), (int) bytes);
    rest.position(rest.position() + (int) bytes);
    return new Tensor(head[0], eightBits, sizes, values);
  }

  private static long[] sizes(String[] head) throws IOException {
    long[] sizes = new long[head.length - 2];
    for (int i = 0; i < sizes.length; i++) {
      if (!head[i + 2].matches("[1-9]\\d{0,8}")) {
        throw new IOException("not a size: " + head[i + 2]);
      }
      sizes[i] = Long.parseLong(head[i + 2]);
    }
    return sizes;
  }

  Collection<Tensor> all() {
    return tensors.values();
  }

  /// The numbers of a tensor.
  ///
  /// @throws IOException if there is none of this name
  float[] floats(String name) throws IOException {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IOException("no weights called " + name);
    }
    return tensor.floats();
  }
}

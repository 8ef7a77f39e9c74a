package org.pursuant.embedding;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A network that makes a vector of each token, run on the threads that ask, with its own weights
/// or with ours in place of them. It lies outside the heap until it is closed.
final class TokenNetwork implements AutoCloseable {
  private final OrtEnvironment runtime;
  private final OrtSession session;

  /// Those in place of its own; they live as long as it does.
  private final List<OnnxTensor> weights;

  /// Held for reading by those who compute: the library does not bear closing in the midst of it.
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private boolean closed;

  private TokenNetwork(OrtEnvironment runtime, OrtSession session, List<OnnxTensor> weights) {
    this.runtime = runtime;
    this.session = session;
    this.weights = weights;
  }

  /// Opens one with the weights that it comes with.
  static TokenNetwork open(OrtEnvironment runtime, byte[] model) throws OrtException {
    return new TokenNetwork(runtime, OnnxRuntime.open(runtime, model), List.of());
  }

  /// Opens one with weights that were learnt further.
  ///
  /// @param model what has tensors of the same names and sizes
  static TokenNetwork open(OrtEnvironment runtime, byte[] model, NetworkWeights learnt)
      throws OrtException {
    List<OnnxTensor> weights = new ArrayList<>();
    try (OrtSession.SessionOptions options = OnnxRuntime.onCallersThreads()) {
      for (NetworkWeights.Tensor tensor : learnt.all()) {
        if (!tensor.name.startsWith(TopLayers.PREFIX)) {
          OnnxTensor ours = tensor(runtime, tensor);
          weights.add(ours);
          options.addInitializer(tensor.name, ours);
        }
      }
      return new TokenNetwork(runtime, runtime.createSession(model, options), weights);
    } catch (OrtException | RuntimeException e) {
      weights.forEach(OnnxTensor::close);
      throw e;
    }
  }

  private static OnnxTensor tensor(OrtEnvironment runtime, NetworkWeights.Tensor tensor)
      throws OrtException {
    return tensor.eightBits
        ? OnnxTensor.createTensor(runtime, tensor.values(), tensor.sizes, OnnxJavaType.INT8)
        : OnnxTensor.createTensor(runtime, tensor.values().asFloatBuffer(), tensor.sizes);
  }

  /// The vectors of the tokens, as the last layer gives them.
  ///
  /// @param ids numbers of the pieces
  /// @param types for each of them, 0 for those of the first text, 1 for those of the second
  /// @throws IllegalStateException if it is closed
  float[][] run(long[] ids, long[] types) throws OrtException {
    inUse.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the network is closed");
      }
      return last(ids, types);
    } finally {
      inUse.readLock().unlock();
    }
  }

  private float[][] last(long[] ids, long[] types) throws OrtException {
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor pieces = tensor(ids);
        OnnxTensor attention = tensor(ones);
        OnnxTensor kinds = tensor(types);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", pieces, "attention_mask", attention, "token_type_ids", kinds))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(runtime, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  /// Frees the model once those who are computing have ended. Closing twice does nothing.
  @Override
  public void close() {
    inUse.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
        weights.forEach(OnnxTensor::close);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("a network could not be closed", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }
}

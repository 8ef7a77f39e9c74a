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

/// A model that runs with weights of ours in place of its own, on the threads that ask. They lie
/// outside the heap, and live as long as it does.
final class LearntSession implements AutoCloseable {
  private final OrtEnvironment runtime;
  private final OrtSession session;
  private final List<OnnxTensor> weights;

  /// Held for reading by those who compute: the library does not bear closing in the midst of it.
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private boolean closed;

  private LearntSession(OrtEnvironment runtime, OrtSession session, List<OnnxTensor> weights) {
    this.runtime = runtime;
    this.session = session;
    this.weights = weights;
  }

  /// Opens one.
  ///
  /// @param model what has tensors of the same names and sizes
  static LearntSession open(OrtEnvironment runtime, byte[] model, NetworkWeights learnt)
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
      return new LearntSession(runtime, runtime.createSession(model, options), weights);
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
  /// @throws IllegalStateException if it is closed
  float[][] run(ReplyTokens tokens) throws OrtException {
    inUse.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the network is closed");
      }
      return last(tokens);
    } finally {
      inUse.readLock().unlock();
    }
  }

  private float[][] last(ReplyTokens tokens) throws OrtException {
    var ones = new long[tokens.ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(tokens.ids);
        OnnxTensor attention = tensor(ones);
        OnnxTensor types = tensor(tokens.types);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
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

package org.pursuant.embedding;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;

/// A model that runs with weights of ours in place of its own. They lie outside the heap, and live
/// as long as it does.
final class LearntSession implements AutoCloseable {
  final OrtSession session;
  private final List<OnnxTensor> weights;

  private LearntSession(OrtSession session, List<OnnxTensor> weights) {
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
      return new LearntSession(runtime.createSession(model, options), weights);
    } catch (OrtException e) {
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

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a network could not be closed", e);
    } finally {
      weights.forEach(OnnxTensor::close);
    }
  }
}

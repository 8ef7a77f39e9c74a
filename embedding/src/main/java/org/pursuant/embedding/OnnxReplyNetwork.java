package org.pursuant.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reply.Limb;
import org.pursuant.domain.reply.ReplyNetwork;

/// The network that ships with the program: MiniLM as it comes, with weights in its six layers that
/// were learnt further from labelled answers, and layers on top that tell the type of a reply and
/// the status of each limb. How it is trained: `embedding/training/README.md`.
///
/// It is loaded when something is first read, and runs on the threads that ask. Where it does not
/// load it is not tried again, and nothing is read.
public final class OnnxReplyNetwork implements ReplyNetwork, AutoCloseable {
  private static final String WEIGHTS = "reply-network.weights";

  private @Nullable Loaded loaded;
  private @Nullable EmbedderUnavailableException failed;

  private record Loaded(
      OrtEnvironment runtime,
      LearntSession network,
      Vocabulary vocabulary,
      TopLayers types,
      TopLayers statuses) {}

  @Override
  public Optional<Likely> read(String question, List<Limb> limbs, String answer) {
    Loaded ready = loaded();
    if (ready == null) {
      return Optional.empty();
    }
    ReplyTokens tokens = ReplyTokens.of(ready.vocabulary, question, limbs, answer);
    try {
      return Optional.of(likely(ready, run(ready, tokens), tokens.limbs));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network for replies failed on " + tokens.ids.length + " tokens", e);
    }
  }

  /// The vectors of the tokens, as the last layer gives them.
  private static float[][] run(Loaded ready, ReplyTokens tokens) throws OrtException {
    var ones = new long[tokens.ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(ready, tokens.ids);
        OnnxTensor attention = tensor(ready, ones);
        OnnxTensor types = tensor(ready, tokens.types);
        OrtSession.Result result =
            ready.network.session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private static OnnxTensor tensor(Loaded ready, long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        ready.runtime, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static Likely likely(Loaded ready, float[][] tokens, int[] limbs) {
    List<List<Double>> statuses = new ArrayList<>();
    for (int place : limbs) {
      statuses.add(ready.statuses.of(tokens[place]));
    }
    return new Likely(ready.types.of(firstAndMean(tokens)), statuses);
  }

  /// The vector of the first token, and the mean of all.
  private static float[] firstAndMean(float[][] tokens) {
    int width = tokens[0].length;
    float[] both = Arrays.copyOf(tokens[0], 2 * width);
    for (int j = 0; j < width; j++) {
      double sum = 0;
      for (float[] token : tokens) {
        sum += token[j];
      }
      both[width + j] = (float) (sum / tokens.length);
    }
    return both;
  }

  /// Null where it does not load.
  private synchronized @Nullable Loaded loaded() {
    if (loaded == null && failed == null) {
      try {
        loaded = load();
      } catch (EmbedderUnavailableException e) {
        failed = e;
      }
    }
    return loaded;
  }

  private static Loaded load() {
    try {
      NetworkWeights weights = NetworkWeights.read(resource(WEIGHTS));
      Vocabulary vocabulary = Vocabulary.read(resource(EmbeddingModel.MINILM.tokenizerResource()));
      OrtEnvironment runtime = OnnxRuntime.load();
      LearntSession network =
          LearntSession.open(runtime, resource(EmbeddingModel.MINILM.modelResource()), weights);
      return new Loaded(
          runtime,
          network,
          vocabulary,
          TopLayers.of(weights, "types"),
          TopLayers.of(weights, "statuses"));
    } catch (IOException | OrtException e) {
      throw new EmbedderUnavailableException("the network for replies does not load", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream found = OnnxReplyNetwork.class.getResourceAsStream(name)) {
      if (found == null) {
        throw new IOException("no " + name + " on the class path");
      }
      return found.readAllBytes();
    }
  }

  @Override
  public synchronized Optional<String> missing() {
    return Optional.ofNullable(failed).map(Exception::getMessage);
  }

  /// Frees the network. Nothing may be reading.
  @Override
  public synchronized void close() {
    if (loaded != null) {
      loaded.network.close();
      loaded = null;
    }
  }
}

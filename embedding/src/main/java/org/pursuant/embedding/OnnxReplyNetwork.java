package org.pursuant.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private @Nullable String failed;

  private boolean closed;

  private record Loaded(
      TokenNetwork network, WordPieces pieces, TopLayers types, TopLayers statuses) {}

  @Override
  public Optional<Likely> read(String question, List<Limb> limbs, String answer) {
    Loaded ready = loaded();
    if (ready == null) {
      return Optional.empty();
    }
    ReplyTokens tokens = ReplyTokens.of(ready.pieces, question, limbs, answer);
    try {
      return Optional.of(likely(ready, ready.network.run(tokens.ids, tokens.types), tokens.limbs));
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the network for replies failed on " + tokens.ids.length + " tokens", e);
    }
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
    if (closed) {
      throw new IllegalStateException("the network is closed");
    }
    if (loaded == null && failed == null) {
      try {
        loaded = load();
      } catch (EmbedderUnavailableException e) {
        failed = why(e.what());
      } catch (IOException | OrtException e) {
        failed = why(String.valueOf(e.getMessage()));
      }
    }
    return loaded;
  }

  private static String why(String what) {
    return "The network that reads replies does not run on this machine: " + what + ".";
  }

  private static Loaded load() throws IOException, OrtException {
    NetworkWeights weights = NetworkWeights.read(ShippedFile.read(WEIGHTS));
    Vocabulary vocabulary =
        Vocabulary.read(ShippedFile.read(EmbeddingModel.MINILM.tokenizerResource()));
    TopLayers types = TopLayers.of(weights, "types");
    TopLayers statuses = TopLayers.of(weights, "statuses");
    byte[] model = ShippedFile.read(EmbeddingModel.MINILM.modelResource());
    return new Loaded(
        TokenNetwork.open(OnnxRuntime.load(), model, weights),
        new WordPieces(vocabulary),
        types,
        statuses);
  }

  @Override
  public synchronized Optional<String> missing() {
    return Optional.ofNullable(failed);
  }

  /// Frees the network once those who are reading have ended. Closing twice does nothing; nothing
  /// can be read any more.
  @Override
  public synchronized void close() {
    closed = true;
    if (loaded != null) {
      loaded.network.close();
      loaded = null;
    }
  }
}

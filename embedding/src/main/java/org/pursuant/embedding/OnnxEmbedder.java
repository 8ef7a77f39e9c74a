package org.pursuant.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pursuant.domain.search.TextEmbedder;

/// Vectors by a model that runs in this process, on the threads that ask for them: as many texts
/// are worked on at once as threads ask. One text at a time on one thread each is the quickest way.
///
/// Opening one takes a good part of a second and holds the model in memory outside the heap until
/// it is closed, so a process opens one when it first needs it and keeps it.
public final class OnnxEmbedder implements TextEmbedder {
  /// What most questions fit into, in tokens.
  public static final int USUAL_TOKENS = 128;

  private static final int SHORTEST = 8;

  private final EmbeddingModel model;
  private final int tokens;
  private final WordPieces pieces;
  private final TokenNetwork network;

  private OnnxEmbedder(
      EmbeddingModel model, int tokens, Vocabulary vocabulary, TokenNetwork network) {
    this.model = model;
    this.tokens = tokens;
    this.pieces = new WordPieces(vocabulary);
    this.network = network;
  }

  /// Loads a model.
  ///
  /// @param tokens how much of a text counts, in tokens (about three quarters of a word each);
  ///   brought within 8 to 512
  /// @throws EmbedderUnavailableException if it cannot be computed on this machine
  public static OnnxEmbedder open(EmbeddingModel model, int tokens) {
    // Unpacking the library, the model and the vocabulary take about as long each.
    try (ExecutorService loading = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<byte[]> file = loading.submit(() -> ShippedFile.read(model.modelResource()));
      Future<Vocabulary> vocabulary =
          loading.submit(() -> Vocabulary.read(ShippedFile.read(model.tokenizerResource())));
      OrtEnvironment runtime = OnnxRuntime.load();
      return new OnnxEmbedder(
          model, clamped(tokens), vocabulary.get(), network(model, runtime, file.get()));
    } catch (ExecutionException | OrtException | IOException e) {
      throw new EmbedderUnavailableException(model.title() + " does not load", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbedderUnavailableException("loading " + model.title() + " was broken off", e);
    }
  }

  private static TokenNetwork network(EmbeddingModel model, OrtEnvironment runtime, byte[] file)
      throws OrtException, IOException {
    String learnt = model.weightsResource();
    return learnt == null
        ? TokenNetwork.open(runtime, file)
        : TokenNetwork.open(runtime, file, NetworkWeights.read(ShippedFile.read(learnt)));
  }

  @Override
  public String name() {
    return name(model, tokens);
  }

  static String name(EmbeddingModel model, int tokens) {
    return model.title() + "/" + clamped(tokens);
  }

  private static int clamped(int tokens) {
    return Math.clamp(tokens, SHORTEST, EmbeddingModel.LONGEST);
  }

  @Override
  public int dimensions() {
    return model.dimensions();
  }

  @Override
  public float[] ofText(String text) {
    return embed(text);
  }

  @Override
  public float[] ofQuery(String query) {
    return embed(model.queryPrefix() + query);
  }

  private float[] embed(String text) {
    long[] ids = pieces.encode(text, tokens);
    try {
      return model.pooling().unit(network.run(ids, new long[ids.length]));
    } catch (OrtException e) {
      throw new IllegalStateException(name() + " failed on " + ids.length + " tokens", e);
    }
  }

  /// Frees the model once those who are computing have ended. Closing twice does nothing.
  @Override
  public void close() {
    network.close();
  }
}

package org.pursuant.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
  private final OrtEnvironment runtime;
  private final OrtSession session;

  /// Held for reading by those who compute: the library does not bear closing in the midst of it.
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private boolean closed;

  private OnnxEmbedder(
      EmbeddingModel model,
      int tokens,
      Vocabulary vocabulary,
      OrtEnvironment runtime,
      OrtSession session) {
    this.model = model;
    this.tokens = tokens;
    this.pieces = new WordPieces(vocabulary);
    this.runtime = runtime;
    this.session = session;
  }

  /// Loads a model.
  ///
  /// @param tokens how much of a text counts, in tokens (about three quarters of a word each);
  ///   brought within 8 to 512
  /// @throws EmbedderUnavailableException if it cannot be computed on this machine
  public static OnnxEmbedder open(EmbeddingModel model, int tokens) {
    // Unpacking the library, the model and the vocabulary take about as long each.
    try (ExecutorService loading = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<byte[]> network = loading.submit(() -> resource(model.modelResource()));
      Future<Vocabulary> vocabulary =
          loading.submit(() -> Vocabulary.read(resource(model.tokenizerResource())));
      OrtEnvironment runtime = OnnxRuntime.load();
      OrtSession session = OnnxRuntime.open(runtime, network.get());
      return new OnnxEmbedder(model, clamped(tokens), vocabulary.get(), runtime, session);
    } catch (ExecutionException | OrtException e) {
      throw new EmbedderUnavailableException(model.title() + " does not load", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbedderUnavailableException("loading " + model.title() + " was broken off", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream found = OnnxEmbedder.class.getResourceAsStream(name)) {
      if (found == null) {
        throw new IOException("no " + name + " on the class path");
      }
      return found.readAllBytes();
    }
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
    inUse.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the embedder is closed");
      }
      return model.pooling().unit(run(ids));
    } catch (OrtException e) {
      throw new IllegalStateException(name() + " failed on " + ids.length + " tokens", e);
    } finally {
      inUse.readLock().unlock();
    }
  }

  /// The vectors of the tokens, as the last layer gives them.
  private float[][] run(long[] ids) throws OrtException {
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor attention = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length])) {
      Map<String, OnnxTensor> inputs = HashMap.newHashMap(3);
      inputs.put("input_ids", input);
      inputs.put("attention_mask", attention);
      inputs.put("token_type_ids", types);
      try (OrtSession.Result result = session.run(inputs)) {
        return ((float[][][]) result.get(0).getValue())[0];
      }
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
      }
    } catch (OrtException e) {
      throw new IllegalStateException(name() + " could not be closed", e);
    } finally {
      inUse.writeLock().unlock();
    }
  }
}

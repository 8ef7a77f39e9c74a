package org.pursuant.embedding;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.search.TextEmbedder;

/// A model that is loaded when a vector is first wanted: most commands never want one. A model that
/// does not load is not tried again.
public final class LazyEmbedder implements TextEmbedder {
  private final EmbeddingModel model;
  private final int tokens;
  private @Nullable OnnxEmbedder opened;
  private @Nullable EmbedderUnavailableException failed;
  private boolean closed;

  /// @param tokens how much of a text counts, as [OnnxEmbedder#open] takes it
  public LazyEmbedder(EmbeddingModel model, int tokens) {
    this.model = model;
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return OnnxEmbedder.name(model, tokens);
  }

  @Override
  public int dimensions() {
    return model.dimensions();
  }

  @Override
  public float[] ofText(String text) {
    return opened().ofText(text);
  }

  @Override
  public float[] ofQuery(String query) {
    return opened().ofQuery(query);
  }

  private synchronized OnnxEmbedder opened() {
    if (closed) {
      throw new IllegalStateException("the embedder is closed");
    }
    if (failed != null) {
      throw failed;
    }
    OnnxEmbedder embedder = opened;
    if (embedder == null) {
      try {
        embedder = OnnxEmbedder.open(model, tokens);
        opened = embedder;
      } catch (EmbedderUnavailableException e) {
        failed = e;
        throw e;
      }
    }
    return embedder;
  }

  /// Frees the model if it was loaded. Closing twice does nothing.
  @Override
  public synchronized void close() {
    closed = true;
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }
}

package org.pursuant.embedding;

import org.jspecify.annotations.Nullable;

/// The models that come with the program. All read English, know 512 tokens at most and give 384
/// dimensions.
public enum EmbeddingModel {
  /// `all-MiniLM-L6-v2`, quantised: six layers, the quicker one.
  MINILM("minilm-l6-v2-q", "all-minilm-l6-v2-q", Pooling.MEAN, "", null),

  /// The same with weights learnt further from pairs of written questions that belong together
  /// (`embedding/training/README.md`): as quick, and nearer to what Parliament means by its words.
  /// Search uses it.
  MINILM_OF_QUESTIONS(
      "minilm-l6-v2-q-questions-1",
      "all-minilm-l6-v2-q",
      Pooling.MEAN,
      "",
      "question-pairs.weights"),

  /// `bge-small-en-v1.5`, quantised: twelve layers. What is looked for is told from what is found
  /// by an instruction before it.
  BGE_SMALL(
      "bge-small-en-v1.5-q",
      "bge-small-en-v1.5-q",
      Pooling.CLS,
      "Represent this sentence for searching relevant passages: ",
      null);

  /// The longest sequence that the models have learnt positions for, in tokens.
  static final int LONGEST = 512;

  private final String title;
  private final String files;
  private final Pooling pooling;
  private final String queryPrefix;
  private final @Nullable String weights;

  EmbeddingModel(
      String title, String files, Pooling pooling, String queryPrefix, @Nullable String weights) {
    this.title = title;
    this.files = files;
    this.pooling = pooling;
    this.queryPrefix = queryPrefix;
    this.weights = weights;
  }

  /// The model's name with its version, as in the names of embedders.
  public String title() {
    return title;
  }

  int dimensions() {
    return 384;
  }

  Pooling pooling() {
    return pooling;
  }

  String queryPrefix() {
    return queryPrefix;
  }

  String modelResource() {
    return "/" + files + ".onnx";
  }

  /// The weights of ours that take the place of the model's own; null where it runs as it comes.
  @Nullable String weightsResource() {
    return weights;
  }

  String tokenizerResource() {
    return "/" + files + "-tokenizer.json";
  }
}

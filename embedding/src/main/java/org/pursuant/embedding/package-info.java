/// Texts as vectors of their meaning, and replies read with their questions, both on this machine
/// by small language models that come with the program.
///
/// Start at [org.pursuant.embedding.OnnxEmbedder]. Which models there are and what each wants is in
/// `EmbeddingModel`; a text is cut into the pieces a model knows by `WordPieces`, after the model's
/// `Vocabulary`; `Pooling` makes one vector of the vectors of its pieces. `TokenNetwork` runs a
/// model; `OnnxRuntime` holds what is particular to the library that computes: it must neither
/// print nor report to anybody. `NetworkWeights` are what was learnt further.
///
/// Replies are read by [org.pursuant.embedding.OnnxReplyNetwork]: `ReplyTokens` is what it takes
/// in, and `TopLayers` make verdicts of the vectors.
@NullMarked
package org.pursuant.embedding;

import org.jspecify.annotations.NullMarked;

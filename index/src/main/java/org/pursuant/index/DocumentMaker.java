package org.pursuant.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.DefinitionFinder;

/// Makes documents with their vectors, as far as these are computed.
///
/// A document without its vector says that it waits for one.
final class DocumentMaker {
  /// Whether a question can be found by meaning: [#READY] or [#WAITING]; absent where there is
  /// nothing to embed.
  static final String MEANING = "meaning";

  static final String READY = "ready";
  static final String WAITING = "waiting";

  private final DefinitionFinder definitions;
  private final String model;
  private final @Nullable VectorFile vectors;

  /// @param definitions finds what a question's texts define
  /// @param model the name of the embedding model; empty where there is none
  /// @param vectors where its computed vectors are; null where there are none
  DocumentMaker(DefinitionFinder definitions, String model, @Nullable VectorFile vectors) {
    this.definitions = definitions;
    this.model = model;
    this.vectors = vectors;
  }

  String model() {
    return model;
  }

  Document of(QuestionSummary summary) throws IOException {
    Document document = QuestionDocuments.of(summary);
    Everything.addTo(document, summary);
    Suggestions.addTo(document, summary);
    KnownShortForms.addTo(document, definitions.in(summary.state()));
    String text = Vectors.textOf(summary);
    if (text != null) {
      byte[] vector = vectors == null ? null : vectors.get(Vectors.hashOf(text));
      document.add(new StringField(MEANING, vector == null ? WAITING : READY, Field.Store.NO));
      if (vector != null) {
        document.add(
            new KnnByteVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
      }
    }
    return document;
  }
}

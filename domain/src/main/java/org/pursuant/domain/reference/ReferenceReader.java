package org.pursuant.domain.reference;

import java.util.List;
import org.pursuant.domain.question.QuestionId;

/// Reads the references that were found. Safe for many threads.
public interface ReferenceReader {
  /// Tells of none.
  ReferenceReader NONE =
      new ReferenceReader() {
        @Override
        public List<FoundReference> in(QuestionId citing) {
          return List.of();
        }

        @Override
        public List<FoundReference> to(QuestionId cited, int limit) {
          return List.of();
        }
      };

  /// What the texts of a question cite, the question's first, each text's in order.
  List<FoundReference> in(QuestionId citing);

  /// The resolved references to a question, in the order of the questions that cite it.
  List<FoundReference> to(QuestionId cited, int limit);
}

package org.pursuant.domain.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.RichText;

/// Finds the figures in the running text of an answer. Safe for many threads.
@FunctionalInterface
public interface FigureFinder {
  /// In the order of the text.
  ///
  /// @param said the day of the answer, to which "this year" is relative; null where unknown
  List<Figure> in(RichText text, @Nullable LocalDate said, Context context);

  /// What the question is about, in words of the record: a sentence that names nothing is
  /// understood within it.
  ///
  /// @param heading empty where there is none
  /// @param body the answering body; empty where unknown
  record Context(String heading, String body) {}
}

package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// Finds the promises of an answer and what it says was done, each with the key that joins those of
/// the same thing. A pure function, for many threads.
@FunctionalInterface
public interface PromiseFinder {

  /// Reads one answer.
  ///
  /// @param answer where and by whom it was given
  /// @param text plain text of the answer
  Findings find(Source answer, String text);

  /// An answer.
  ///
  /// @param heading of its question; empty where unknown
  record Source(
      QuestionId question, @Nullable LocalDate day, String body, String member, String heading) {}

  /// What was found, in the order of the text.
  record Findings(List<Said> said, List<Done> done) {}
}

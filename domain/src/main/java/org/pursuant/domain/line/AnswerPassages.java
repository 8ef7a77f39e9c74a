package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// The passages of an answer, each with the number of its wording.
///
/// @param day of the answer, or where that is not stated the day tabled; null where neither is
/// @param official the official service's number, by which the time of one without a day is judged;
///   0 where not known
/// @param body slug of the answering body, under which all its names count; null where not stated
/// @param occasion the same for answers declared as given together
/// @param asked the number of the wording of what is asked; -1 where it is not compared
/// @param answer made of the words of the whole answer: the same for the same words; 0 where they
///   are not all known
public record AnswerPassages(
    QuestionId question,
    @Nullable LocalDate day,
    long official,
    @Nullable String body,
    long occasion,
    int asked,
    long answer,
    List<Use> uses) {
  public AnswerPassages {
    uses = List.copyOf(uses);
  }

  /// A passage.
  ///
  /// @param start offset into [org.pursuant.domain.text.RichText#plain()]
  /// @param end offset behind it
  public record Use(int start, int end, Extent extent, int wording) {}
}

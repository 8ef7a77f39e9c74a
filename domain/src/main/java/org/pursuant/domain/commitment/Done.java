package org.pursuant.domain.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A place in an answer that tells of a deed in the past. It may be evidence that a promise was
/// kept, see [Evidence].
///
/// @param key that a promise of the same act on the same thing would have
/// @param day of the answer; null where unknown
/// @param body slug of the answering body; empty where unknown
/// @param act what was done
/// @param over the last day on which it was done, as far as the sentence tells; null where it does
///   not
/// @param start offset of its sentence in the answer's plain text
/// @param end offset after the last character
/// @param quote the sentence
public record Done(
    String key,
    QuestionId question,
    @Nullable LocalDate day,
    String body,
    Act act,
    @Nullable LocalDate over,
    int start,
    int end,
    String quote) {

  /// Whether it may tell that what was said on a day was done since: it stands in a later answer,
  /// and names no time before that day.
  public boolean after(@Nullable LocalDate said) {
    return said != null
        && day != null
        && day.isAfter(said)
        && (over == null || !over.isBefore(said));
  }
}

package org.pursuant.domain.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// One place where a promise was made.
///
/// @param key of the promise, by which all places of it are joined
/// @param day of the answer; null where unknown
/// @param body slug of the answering body; empty where unknown
/// @param member path of the Member who answered; empty where unknown
/// @param from offset in the answer of the first character of the sentence that holds the promise
/// @param to offset behind the last
public record Said(
    String key,
    QuestionId question,
    @Nullable LocalDate day,
    String body,
    String member,
    int from,
    int to,
    Commitment commitment) {

  /// The last day by which it is due: as the words give it, or the known day of the event that they
  /// name. Null where neither is known.
  public @Nullable LocalDate dueBy() {
    Due due = commitment.due();
    if (due == null) {
      return null;
    }
    return due.to() != null ? due.to() : NamedEvents.day(due.words(), day).orElse(null);
  }

  /// The words that say when; empty for none.
  public String dueWords() {
    Due due = commitment.due();
    return due == null ? "" : due.words();
  }
}

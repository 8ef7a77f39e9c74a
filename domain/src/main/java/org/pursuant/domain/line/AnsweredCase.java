package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A question and its answer, for holding it against others that ask nearly the same.
///
/// @param matter what is asked, without the words that address it
/// @param answer all its words
/// @param day null where not known
/// @param body slug; null where not known
/// @param occasion the same for answers declared as given together
public record AnsweredCase(
    QuestionId question,
    String matter,
    String answer,
    @Nullable LocalDate day,
    @Nullable String body,
    long occasion) {

  /// From the earliest to the latest, those without a day last; of one day in the order of the
  /// record.
  public static final Comparator<AnsweredCase> IN_TIME =
      Comparator.comparing(
              AnsweredCase::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparingLong(c -> c.question().value());
}

package org.pursuant.domain.line;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// A place in an answer where a line is said.
///
/// @param start offset into [org.pursuant.domain.text.RichText#plain()]
/// @param end offset behind it
/// @param wording its number
/// @param day of the answer, or else the day tabled; null where nothing tells
/// @param about whether the day is only judged from the official numbers of other questions
/// @param body slug of the answering body; null where not stated
/// @param occasion the same for answers declared as given together
public record LineUse(
    QuestionId question,
    int start,
    int end,
    Extent extent,
    int wording,
    @Nullable LocalDate day,
    boolean about,
    @Nullable String body,
    long occasion) {

  /// From the earliest to the latest, those without a day last; of one day in the order of the
  /// record.
  public static final Comparator<LineUse> IN_TIME =
      Comparator.comparing(LineUse::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparingLong(u -> u.question().value())
          .thenComparingInt(LineUse::start)
          .thenComparing(LineUse::extent);
}

package org.pursuant.analysis.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar that words name.
///
/// @param firstWord index of the first word that names it
/// @param lastWord index of the last
/// @param from null where the words name none that can be known ("this Parliament"), or the day of
///   the text must be known and is not
/// @param to null together with from
record Period(
    int firstWord, int lastWord, Unit unit, @Nullable LocalDate from, @Nullable LocalDate to) {

  /// What kind of stretch; `CURRENT_*` are those the text is written in, such as "this year".
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    FINANCIAL_YEAR,
    DECADE,
    CURRENT_YEAR,
    CURRENT,
    SPAN,
    UNKNOWN
  }

  static Period unknown(int firstWord, int lastWord) {
    return new Period(firstWord, lastWord, Unit.UNKNOWN, null, null);
  }

  Period over(int newFirst, int newLast) {
    return new Period(newFirst, newLast, unit, from, to);
  }
}

package org.pursuant.domain.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Uin;

/// Another question, as a text names it: by its number and a day on which it was tabled, answered
/// or corrected.
///
/// @param year null where the text gives the day without one, and the last such day is meant
/// @param at offset of the number in the text
public record Reference(Uin uin, MonthDay day, @Nullable Integer year, int at) {

  /// Whether the day may be meant, in a text of another day.
  public boolean means(LocalDate candidate, LocalDate written) {
    if (candidate.isAfter(written) || !MonthDay.from(candidate).equals(day)) {
      return false;
    }
    return year != null ? year == candidate.getYear() : candidate.plusYears(1).isAfter(written);
  }
}

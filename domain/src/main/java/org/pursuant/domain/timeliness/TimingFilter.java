package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;

/// Which questions are counted, and how.
///
/// @param from first day of tabling, inclusive
/// @param to last day of tabling, inclusive
/// @param months of these days only those in these months; null for all
/// @param body slug of the body that had the question on the day `asAt`; null for any
/// @param asker [org.pursuant.domain.person.MemberId#path()] of the asker; null for any
/// @param asAt see [Outcome#of]
public record TimingFilter(
    House house,
    LocalDate from,
    LocalDate to,
    @Nullable List<YearMonth> months,
    @Nullable String body,
    @Nullable String asker,
    Convention convention,
    @Nullable LocalDate asAt) {

  /// Everything tabled in a House between two days.
  public static TimingFilter of(
      House house, LocalDate from, LocalDate to, Convention convention, @Nullable LocalDate asAt) {
    return new TimingFilter(house, from, to, null, null, null, convention, asAt);
  }

  public TimingFilter withMonths(List<YearMonth> only) {
    return new TimingFilter(house, from, to, List.copyOf(only), body, asker, convention, asAt);
  }

  public TimingFilter withBody(@Nullable String only) {
    return new TimingFilter(house, from, to, months, only, asker, convention, asAt);
  }

  public TimingFilter withAsker(@Nullable String only) {
    return new TimingFilter(house, from, to, months, body, only, convention, asAt);
  }
}

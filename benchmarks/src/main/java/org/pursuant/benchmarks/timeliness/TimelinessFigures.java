package org.pursuant.benchmarks.timeliness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.share.Share;

/// What was counted, beside what was published.
///
/// @param questions how many questions of the Commons with a day of tabling it rests on
/// @param complete per House, the span of which sitting days are known
public record TimelinessFigures(
    long questions,
    List<Row> reproduced,
    List<Row> formulas,
    List<Row> sessions,
    List<Month> months,
    List<Known> complete) {

  /// One figure.
  ///
  /// @param published as it was counted before, or published; empty for none
  /// @param share null where nothing is held to count, or not whole
  /// @param remark empty for none
  public record Row(String what, String published, @Nullable Counted share, String remark) {}

  /// A share with its 95% interval.
  public record Counted(long part, long of, double percent, double low, double high) {
    static Counted of(Share s) {
      return new Counted(s.part(), s.of(), s.percent(), s.low(), s.high());
    }
  }

  /// A month of tabling in the Commons.
  ///
  /// @param gap empty where it is held whole
  public record Month(
      String month,
      long questions,
      @Nullable Counted ordinary,
      @Nullable Counted named,
      @Nullable Counted namedWithHolding,
      String gap) {}

  /// The span of which the sitting days of a House are known.
  public record Known(String house, LocalDate from, LocalDate to, LocalDate announcedFrom) {}
}

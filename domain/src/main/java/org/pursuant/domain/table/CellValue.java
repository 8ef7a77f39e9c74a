package org.pursuant.domain.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Bound;
import org.pursuant.domain.figure.Period;
import org.pursuant.domain.figure.Unit;

/// What a cell says.
public sealed interface CellValue {

  /// Nothing.
  record Blank() implements CellValue {}

  /// A number.
  ///
  /// @param value as printed, a scale not applied: 2.5 in "£2.5m"
  /// @param unit null where the cell itself prints none
  /// @param scale the power of ten that the cell prints: 6 in "£2.5m", 0 for none
  record Numeric(BigDecimal value, Bound bound, @Nullable Unit unit, int scale)
      implements CellValue {}

  /// A sign that stands where a number would.
  record Sign(Meaning meaning) implements CellValue {}

  /// A day.
  record Day(LocalDate day) implements CellValue {}

  /// A year, quarter or month.
  record Time(Period period) implements CellValue {}

  /// Words.
  record Words() implements CellValue {}

  /// What signs in place of numbers mean. Departments use them in ways of their own; a table's
  /// notes say more.
  enum Meaning {
    /// `-`, `–`: nil, or not there.
    NIL_OR_NONE("nil or none"),
    /// `..`, `:`, "not available", "not held".
    NOT_AVAILABLE("not available"),
    /// "N/A", `[z]`: may stand for not applicable or not available.
    NOT_APPLICABLE("not applicable or not available"),
    /// `c`, `*`, `#`, "suppressed": too small or confidential.
    WITHHELD("withheld"),
    /// `[low]`, `~`: rounds to nothing.
    NEGLIGIBLE("negligible");

    private final String words;

    Meaning(String words) {
      this.words = words;
    }

    /// In lower case, for a reader.
    public String words() {
      return words;
    }
  }

  /// The kind as JSON names it: `blank`, `number`, `sign`, `day`, `period`, `words`.
  default String code() {
    return switch (this) {
      case Blank _ -> "blank";
      case Numeric _ -> "number";
      case Sign _ -> "sign";
      case Day _ -> "day";
      case Time _ -> "period";
      case Words _ -> "words";
    };
  }
}

package org.pursuant.domain.figure;

import java.util.Locale;

/// What a number is a number of. Scales (thousand, million) are no units: they are part of the
/// number.
public sealed interface Unit {

  /// A plain number of things.
  record Count() implements Unit {}

  /// Money.
  ///
  /// @param currency ISO 4217 code
  record Money(String currency) implements Unit {}

  /// Hundredths.
  ///
  /// @param points whether it is a difference of two such, in percentage points
  record Percent(boolean points) implements Unit {}

  /// Time.
  record Duration(Span span) implements Unit {}

  /// A measure by its usual name (`tonnes`, `km`, `MW`).
  record Measure(String name) implements Unit {}

  /// Units of time.
  enum Span {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR;

    /// In the plural, as words.
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ') + "s";
    }
  }

  /// A plain number of things.
  static Unit count() {
    return new Count();
  }

  /// Hundredths.
  static Unit percent() {
    return new Percent(false);
  }

  /// How JSON and keys write it: `count`, `GBP`, `percent`, `percentage points`, `days`, `km`.
  default String code() {
    return switch (this) {
      case Count _ -> "count";
      case Money m -> m.currency();
      case Percent p -> p.points() ? "percentage points" : "percent";
      case Duration d -> d.span().words();
      case Measure m -> m.name();
    };
  }

  /// The unit that [#code()] writes so.
  static Unit of(String code) {
    for (Span span : Span.values()) {
      if (span.words().equals(code)) {
        return new Duration(span);
      }
    }
    return switch (code) {
      case "count" -> count();
      case "percent" -> percent();
      case "percentage points" -> new Percent(true);
      default -> code.matches("[A-Z]{3}") ? new Money(code) : new Measure(code);
    };
  }

  /// The family a unit belongs to: `money`, `count`, `per cent`, `duration`, `measure`.
  default String family() {
    return switch (this) {
      case Count _ -> "count";
      case Money _ -> "money";
      case Percent _ -> "per cent";
      case Duration _ -> "duration";
      case Measure _ -> "measure";
    };
  }
}

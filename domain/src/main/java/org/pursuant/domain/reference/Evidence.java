package org.pursuant.domain.reference;

import java.util.Arrays;
import java.util.Optional;

/// One thing that speaks for a question being the one that is meant.
public enum Evidence {
  /// It has the number.
  NUMBER("number"),
  /// A link of the text gives the number with the day on which it was tabled.
  LINK("link"),
  /// It was answered on the day stated.
  ANSWERED("answered"),
  /// Its answer was corrected on the day stated.
  CORRECTED("corrected"),
  /// It had a holding answer on the day stated.
  HELD("held"),
  /// It was tabled on the day stated.
  TABLED("tabled"),
  /// Its answer is not known; the day stated is one on which it may have been given.
  NOT_YET_HELD("not-yet-held"),
  /// The day is stated without its year, or with a broken one, and the latest such day fits.
  YEAR_SUPPLIED("year-supplied"),
  /// The day stated has another year.
  YEAR_SLIP("year-slip"),
  /// The day stated has another month.
  MONTH_SLIP("month-slip"),
  /// The day stated is some days off.
  DAY_SLIP("day-slip"),
  /// One digit of the number is another, or two have changed places.
  NUMBER_SLIP("number-slip"),
  /// It has the heading that is quoted.
  HEADING("heading"),
  /// The Member named asked it.
  MEMBER("member"),
  /// The Member who is answered asked it.
  SAME_ASKER("same-asker"),
  /// It was asked of the same department.
  BODY("body"),
  /// It is the only one of that number in the session in which the text was given.
  SESSION("session"),
  /// It was answered together with the others that fit.
  GROUP("group");

  private final String code;

  Evidence(String code) {
    this.code = code;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  /// The evidence of this code; empty when there is none.
  public static Optional<Evidence> of(String code) {
    return Arrays.stream(values()).filter(e -> e.code.equals(code)).findFirst();
  }
}

package org.pursuant.domain.timeliness;

import java.util.Arrays;
import java.util.Optional;

/// How long an ordinary question in the Commons may wait. The date that the record gives such a
/// question binds nobody, and no Standing Order sets another: three rules are in use, and a reader
/// chooses.
public enum Convention {
  /// Not more than five sitting days after the day of tabling.
  SITTING_DAYS("sitting-days", "five sitting days"),
  /// On the fifth working day after the day of tabling at the latest.
  WORKING_DAYS("working-days", "five working days"),
  /// On the seventh day after the day of tabling at the latest.
  CALENDAR_DAYS("calendar-days", "seven calendar days");

  private final String code;
  private final String words;

  Convention(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// Stable, lower-case; used in addresses and data.
  public String code() {
    return code;
  }

  /// Such as `five sitting days`.
  public String words() {
    return words;
  }

  /// The convention of this code; empty when there is none.
  public static Optional<Convention> of(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}

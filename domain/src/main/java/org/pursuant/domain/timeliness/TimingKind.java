package org.pursuant.domain.timeliness;

import java.util.Arrays;
import java.util.Optional;

/// What kind of question it is as far as time goes.
public enum TimingKind {
  NAMED_DAY("named-day", "Named day"),
  ORDINARY("ordinary", "Ordinary"),
  LORDS("lords", "Lords"),
  /// Put down for an oral answer that there was no time for, and answered in writing: numbered from
  /// 900000, marked by the source as for a named day, and no part of what is counted for those.
  NOT_REACHED("not-reached", "Oral, not reached"),
  /// No source says which kind it is, or no rule is known for its House.
  OTHER("other", "Other");

  private final String code;
  private final String title;

  TimingKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /// The kind of this code; empty when there is none.
  public static Optional<TimingKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
  }
}

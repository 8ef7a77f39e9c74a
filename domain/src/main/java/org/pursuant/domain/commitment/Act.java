package org.pursuant.domain.commitment;

import java.util.Locale;
import java.util.Optional;

/// What is promised to be done.
public enum Act {
  PUBLISH,
  LEGISLATE,
  CONSULT,
  LAUNCH,
  REVIEW,
  FUND,
  WRITE,
  UPDATE,
  MEET,
  DELIVER,
  OTHER;

  /// The word by which data call it, such as `publish`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The act of a code; empty for a word that is none.
  public static Optional<Act> of(String code) {
    for (Act act : values()) {
      if (act.code().equals(code)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }
}

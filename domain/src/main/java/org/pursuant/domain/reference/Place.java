package org.pursuant.domain.reference;

import java.util.Arrays;
import java.util.Optional;

/// The text of a question in which something is cited.
public enum Place {
  QUESTION("question"),
  ANSWER("answer");

  private final String code;

  Place(String code) {
    this.code = code;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  /// The place of this code; empty when there is none.
  public static Optional<Place> of(String code) {
    return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
  }
}

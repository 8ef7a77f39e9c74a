package org.pursuant.domain.timeliness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The end of a question without an answer in substance.
///
/// @param on the first day on which it no longer stood
public record Ending(How how, LocalDate on) {
  public enum How {
    /// Withdrawn, or no longer shown by its source.
    WITHDRAWN("withdrawn"),
    /// Answered by words that say no more than that the session ends before an answer: in form an
    /// answer, in substance none.
    FORMULA("formula"),
    /// The session ended before it was answered, and the record has no such words.
    LAPSED("lapsed");

    private final String code;

    How(String code) {
      this.code = code;
    }

    /// Stable, lower-case.
    public String code() {
      return code;
    }

    /// The way of this code; empty when there is none.
    public static Optional<How> of(String code) {
      return Arrays.stream(values()).filter(h -> h.code.equals(code)).findFirst();
    }
  }
}

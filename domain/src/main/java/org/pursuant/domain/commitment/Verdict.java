package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What a person found of a promise. The latest one counts; earlier ones stay.
///
/// @param promise key of the promise
/// @param reason why, in the person's words
/// @param by the person's name; empty where none was given
/// @param day on which it was recorded
public record Verdict(String promise, Ruling ruling, String reason, String by, LocalDate day) {

  /// The longest reason kept.
  public static final int LONGEST_REASON = 2_000;

  /// The longest name kept.
  public static final int LONGEST_NAME = 200;

  /// What became of the promise.
  public enum Ruling {
    KEPT,
    KEPT_LATE,
    KEPT_IN_PART,
    BROKEN,
    OVERTAKEN,
    NO_PROMISE,
    NOT_JUDGED;

    /// Whether it says what became of the promise, so that the rules no longer do.
    public boolean judges() {
      return this != NOT_JUDGED;
    }

    /// The word by which data call it, such as `kept-late`.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ruling> of(String code) {
      for (Ruling ruling : values()) {
        if (ruling.code().equals(code)) {
          return Optional.of(ruling);
        }
      }
      return Optional.empty();
    }

    /// In words.
    public String words() {
      return switch (this) {
        case OVERTAKEN -> "overtaken by events";
        case NO_PROMISE -> "no promise at all";
        default -> code().replace('-', ' ');
      };
    }
  }
}

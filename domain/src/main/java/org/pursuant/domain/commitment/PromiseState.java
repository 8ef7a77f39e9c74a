package org.pursuant.domain.commitment;

import java.util.Locale;
import java.util.Optional;

/// How a promise stands on a day: as far as the record tells, which is no verdict, or by a person's
/// verdict.
public enum PromiseState {
  /// Not due yet, or without a day.
  OPEN,
  /// Due within thirty days.
  DUE_SOON,
  /// Its last day is over and nothing in the record says that it was done.
  PAST_DUE,
  /// A later answer says that something like it was done.
  EVIDENCE_FOUND,
  /// Of one place of a promise: a later place gives another time.
  SUPERSEDED,
  /// A person found what became of it, see [Verdict]; the rules never say so.
  JUDGED;

  /// The word by which addresses and data call it, such as `past-due`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// In words, such as `past due`.
  public String words() {
    return code().replace('-', ' ');
  }

  public static Optional<PromiseState> of(String code) {
    for (PromiseState state : values()) {
      if (state.code().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}

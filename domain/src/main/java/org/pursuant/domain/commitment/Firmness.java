package org.pursuant.domain.commitment;

import java.util.Locale;
import java.util.Optional;

/// How far the words bind whoever promises.
public enum Firmness {
  /// Will, shall, is due to.
  FIRM,
  /// Plans, intends, aims, expects, hopes to.
  INTENDED,
  /// Will consider, is considering, is exploring whether to.
  CONSIDERING;

  /// The word by which data call it, such as `firm`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The firmness of a code; empty for a word that is none.
  public static Optional<Firmness> of(String code) {
    for (Firmness firmness : values()) {
      if (firmness.code().equals(code)) {
        return Optional.of(firmness);
      }
    }
    return Optional.empty();
  }
}

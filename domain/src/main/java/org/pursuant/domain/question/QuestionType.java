package org.pursuant.domain.question;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;

/// What kind of written question it is by the rules of its House.
public enum QuestionType {
  /// Commons, for answer on a day that the Member named.
  NAMED_DAY("named-day"),
  /// Commons, without a named day.
  ORDINARY("ordinary"),
  LORDS("lords"),
  SCOTTISH("scottish");

  private final String code;

  QuestionType(String code) {
    this.code = code;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  /// The type of this code; empty when there is none.
  public static Optional<QuestionType> of(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
  }

  /// The type of a question; null where its sources do not tell.
  public static @Nullable QuestionType of(QuestionState state) {
    if (House.LORDS.equals(state.house())) {
      return LORDS;
    }
    if (House.SCOTTISH_PARLIAMENT.equals(state.house())) {
      return SCOTTISH;
    }
    Boolean named = state.namedDay();
    return named == null ? null : named ? NAMED_DAY : ORDINARY;
  }
}

package org.pursuant.domain.question;

/// Where a question stands when last seen, in one word. A corrected, edited or transferred question
/// says so by its [Mark]s.
public enum Status {
  UNANSWERED("unanswered"),
  HOLDING("holding"),
  ANSWERED("answered"),
  WITHDRAWN("withdrawn"),
  VANISHED("vanished");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /// Stable, lower-case; used in addresses and data.
  public String code() {
    return code;
  }

  /// The status that a state shows.
  public static Status of(QuestionState state) {
    return switch (state.standing()) {
      case WITHDRAWN -> WITHDRAWN;
      case VANISHED -> VANISHED;
      case STANDING -> state.answered() ? ANSWERED : state.held() ? HOLDING : UNANSWERED;
    };
  }
}

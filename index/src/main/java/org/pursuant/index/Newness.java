package org.pursuant.index;

/// What a question's age on the day of asking is worth, as a share of what the same day is.
///
/// Most on the very day, for those who ask put down several on one subject together; about a third
/// of that the day after, for the questions of the last days are mostly not answered yet; rising to
/// a half after some two weeks, when the answer has been read and is followed up; and from there
/// less and less. The shape was found on the training part of `evaluate search`.
final class Newness {
  /// Days at which half of it is left.
  private static final double FADES = 60;

  /// Days at which half of what waiting for answers takes off is left.
  private static final double ANSWERED_AFTER = 10;

  private static final double FADING = 1.0;
  private static final double UNANSWERED = 0.7;
  private static final double SAME_DAY = 0.7;

  private Newness() {}

  /// What an age is worth.
  ///
  /// @param days since it was tabled, none negative
  /// @return 1 for none, about a half after two weeks, and less than a tenth after two years
  static float after(long days) {
    double fading = FADING / (1 + days / FADES);
    double unanswered = UNANSWERED / (1 + days / ANSWERED_AFTER);
    return (float) (fading - unanswered + (days == 0 ? SAME_DAY : 0));
  }
}

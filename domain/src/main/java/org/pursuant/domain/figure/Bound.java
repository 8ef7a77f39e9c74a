package org.pursuant.domain.figure;

/// How a stated number stands to the true one.
public enum Bound {
  /// Stated without a qualifier.
  EXACT("", ""),
  /// Around, about, some, approximately.
  ABOUT("about", "about "),
  /// More than the number: over, more than, above.
  OVER("over", "over "),
  /// The number or more: at least, not less than.
  AT_LEAST("at-least", "at least "),
  /// Less than the number: under, fewer than, below, nearly, almost.
  UNDER("under", "under "),
  /// The number or less: up to, at most.
  UP_TO("up-to", "up to "),
  /// From a low to a high number.
  BETWEEN("between", "");

  private final String code;
  private final String words;

  Bound(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// As JSON and addresses write it; empty for an exact one.
  public String code() {
    return code;
  }

  /// What stands before the number in a sentence, with a blank at its end; empty for an exact one.
  public String words() {
    return words;
  }
}

package org.pursuant.cli;

/// A command cannot do what was asked. The message says in one line why and what to do.
final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 30;

  FailureException(String message) {
    super(message);
  }

  /// A query cannot be read: what is wrong, and at which letter of it.
  ///
  /// @param position offset in the words, from 0
  static FailureException unreadable(String words, String message, int position) {
    if (position < 0 || position >= words.length()) {
      return new FailureException(message + " (At the end.)");
    }
    String rest = words.substring(position);
    String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest;
    return new FailureException(message + " (At letter " + (position + 1) + ": " + shown + ")");
  }

  FailureException(String message, Throwable cause) {
    super(message, cause);
  }
}

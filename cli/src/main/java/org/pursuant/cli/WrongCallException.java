package org.pursuant.cli;

/// A command was called with a value that cannot be meant. The message says in one line what it may
/// be.
final class WrongCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongCallException(String message) {
    super(message);
  }

  /// A number given with an option.
  ///
  /// @throws WrongCallException if it is below the least or above the most allowed
  static void check(String option, long given, long least, long most) {
    if (given < least || given > most) {
      throw new WrongCallException("%s is %d to %d, not %d".formatted(option, least, most, given));
    }
  }
}

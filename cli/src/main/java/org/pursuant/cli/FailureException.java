package org.pursuant.cli;

/// A command cannot do what was asked. The message says in one line why and what to do.
final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailureException(String message) {
    super(message);
  }

  FailureException(String message, Throwable cause) {
    super(message, cause);
  }
}

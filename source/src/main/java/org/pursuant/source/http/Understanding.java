package org.pursuant.source.http;

/// What a body that came with status 200 was understood as.
public sealed interface Understanding<T> {
  record Understood<T>(T value) implements Understanding<T> {}

  /// Not what was asked for, such as an error page: worth another try.
  record Garbled<T>(String reason) implements Understanding<T> {}

  /// What was asked for, and of no use: another try would give the same.
  record Useless<T>(String reason) implements Understanding<T> {}
}

package org.pursuant.source.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.FetchedDocument;

/// What one try came to.
sealed interface Attempt<T> {
  record Done<T>(T value, FetchedDocument document) implements Attempt<T> {}

  record Absent<T>() implements Attempt<T> {}

  record Refused<T>(String reason) implements Attempt<T> {}

  /// Worth another try.
  ///
  /// @param after how long the source asks to wait; null where it does not say
  /// @param unreachable whether not even a connection was had
  record Faulty<T>(String reason, @Nullable Duration after, boolean unreachable)
      implements Attempt<T> {}
}

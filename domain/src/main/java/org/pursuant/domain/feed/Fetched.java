package org.pursuant.domain.feed;

/// What a request to a live source came to.
public sealed interface Fetched<T> {
  /// Answered and understood.
  record Got<T>(T value, FetchedDocument document) implements Fetched<T> {}

  /// The source says that there is no such thing (404, 410).
  record NotThere<T>(String url) implements Fetched<T> {}

  /// No usable answer after every try.
  ///
  /// @param reason in words, with the last fault met
  record Failed<T>(String url, String reason, int tries) implements Fetched<T> {}
}

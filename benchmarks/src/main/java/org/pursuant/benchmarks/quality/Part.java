package org.pursuant.benchmarks.quality;

import org.pursuant.domain.text.Words;

/// The two parts that queries fall into: constants are chosen on one, and what they are worth is
/// told of the other.
public enum Part {
  TRAINING("training"),
  HELD_OUT("held-out");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  /// As the command line takes it.
  public String code() {
    return code;
  }

  /// The part of whatever bears this name, the same in every archive.
  static Part of(String name) {
    return (order(name) & 1) == 0 ? TRAINING : HELD_OUT;
  }

  /// A number that follows from a name alone and is as good as drawn at random.
  static long order(String name) {
    return Long.parseUnsignedLong(Words.sha256(name).substring(0, 16), 16);
  }
}

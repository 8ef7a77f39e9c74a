package org.pursuant.domain.reference;

/// A stretch of a text's plain words.
///
/// @param from offset of its first character in [org.pursuant.domain.text.RichText#plain()]
/// @param to offset behind its last
public record Stretch(int from, int to) {
  public Stretch {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no stretch: " + from + " to " + to);
    }
  }

  /// The stretch itself.
  public String of(String text) {
    return text.substring(from, to);
  }

  /// The shortest stretch that holds both.
  public Stretch with(Stretch other) {
    return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
  }

  /// Whether the two have a character in common.
  public boolean overlaps(Stretch other) {
    return from < other.to && other.from < to;
  }
}

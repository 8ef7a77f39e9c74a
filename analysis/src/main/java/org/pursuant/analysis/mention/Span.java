package org.pursuant.analysis.mention;

/// A stretch of a text.
///
/// @param start offset of its first character
/// @param end offset after its last
public record Span(int start, int end) {
  /// The stretch itself.
  public String of(String text) {
    return text.substring(start, end);
  }
}

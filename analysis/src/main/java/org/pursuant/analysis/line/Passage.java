package org.pursuant.analysis.line;

import org.pursuant.domain.line.Extent;

/// A stretch of an answer that could be a line.
///
/// @param start offset of its first character in the plain text
/// @param end offset after its last
/// @param extent a paragraph of a single sentence is a paragraph, an answer of a single paragraph
///   too
public record Passage(int start, int end, Extent extent) {
  /// The words themselves.
  public String of(String plain) {
    return plain.substring(start, end);
  }
}

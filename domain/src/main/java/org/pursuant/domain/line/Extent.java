package org.pursuant.domain.line;

/// How much of an answer a passage is; later constants lie within earlier ones.
public enum Extent {
  /// All of an answer of several paragraphs and no table.
  ANSWER(0, "whole answer"),
  /// A paragraph or item of a list.
  PARAGRAPH(1, "paragraph"),
  /// A sentence of a paragraph of several.
  SENTENCE(2, "sentence");

  private final int depth;
  private final String words;

  Extent(int depth, String words) {
    this.depth = depth;
    this.words = words;
  }

  /// How far within others it lies: a whole answer 0.
  public int depth() {
    return depth;
  }

  /// The one of a depth.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Extent ofDepth(int depth) {
    for (Extent extent : values()) {
      if (extent.depth == depth) {
        return extent;
      }
    }
    throw new IllegalArgumentException("no extent of depth " + depth);
  }

  /// What it is called.
  public String words() {
    return words;
  }
}

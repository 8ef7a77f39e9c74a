package org.pursuant.domain.reply;

/// One separate thing that a question asks, as read from its marks and semicolons.
///
/// Offsets are into the plain words of the question.
///
/// @param label the question's own, `a`, `b.i`, or `1`, `2` for parts without marks; unique in its
///   question
/// @param segment which of the parts joined by semicolons it stands in, from 1
/// @param leadStart where the words begin that all limbs of its row share; equal to `leadEnd` where
///   there are none
/// @param leadEnd offset after them
/// @param start where its own words begin, its mark included
/// @param end offset after them, joining words and what follows the whole row included
public record Limb(String label, int segment, int leadStart, int leadEnd, int start, int end) {

  public Limb {
    if (label.isEmpty() || leadStart > leadEnd || start > end) {
      throw new IllegalArgumentException("a limb needs a label and ordered offsets: " + label);
    }
  }

  /// How deep its label goes: 1 for `a`, 2 for `b.i`.
  public int depth() {
    return (int) label.chars().filter(c -> c == '.').count() + 1;
  }
}

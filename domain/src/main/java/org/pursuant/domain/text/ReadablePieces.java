package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.domain.text.WordDifference.Piece.Kind;

/// Makes a list of single edits read well: of neighbouring changes one, matches too small to mean
/// anything taken into the changes around them.
final class ReadablePieces {
  private final List<Piece> out = new ArrayList<>();
  private final StringBuilder same = new StringBuilder();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();

  private ReadablePieces() {}

  static List<Piece> of(List<Piece> raw) {
    ReadablePieces readable = new ReadablePieces();
    for (Piece piece : raw) {
      switch (piece.kind()) {
        case SAME -> readable.same.append(piece.text());
        case REMOVED -> readable.change(readable.removed, piece.text());
        case ADDED -> readable.change(readable.added, piece.text());
      }
    }
    readable.endChange();
    readable.endSame();
    return List.copyOf(readable.out);
  }

  private void change(StringBuilder side, String text) {
    boolean changing = !removed.isEmpty() || !added.isEmpty();
    if (changing && !same.isEmpty()) {
      if (slight()) {
        removed.append(same);
        added.append(same);
        same.setLength(0);
      } else {
        endChange();
      }
    }
    if (removed.isEmpty() && added.isEmpty()) {
      endSame();
    }
    side.append(text);
  }

  /// Whether the match after a change is too small to break it: blanks and marks alone, or one
  /// short word while much changes before it. Where so far only one side changes it stays, or a
  /// blank would be shown as added.
  private boolean slight() {
    if (removed.isEmpty() || added.isEmpty()) {
      return false;
    }
    int letters = Words.key(same.toString()).length();
    boolean oneWord = Words.folded(same.toString()).indexOf(' ') < 0;
    boolean muchBefore = Math.max(removed.length(), added.length()) > 3 * same.length();
    return letters == 0 && same.indexOf("\n") < 0 || oneWord && letters <= 3 && muchBefore;
  }

  /// Writes the change before the pending match.
  private void endChange() {
    add(Kind.REMOVED, removed);
    add(Kind.ADDED, added);
  }

  private void endSame() {
    add(Kind.SAME, same);
  }

  private void add(Kind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      out.add(new Piece(kind, text.toString()));
      text.setLength(0);
    }
  }
}

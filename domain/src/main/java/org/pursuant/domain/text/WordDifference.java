package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.WordDifference.Piece.Kind;

/// What differs between two plain texts, word by word, laid out to be read in one go.
///
/// The pieces are exact: those that are the same or removed give the text before, those that are
/// the same or added the text after, to the character. Texts that differ too much to be compared
/// word by word in reasonable time are compared paragraph by paragraph. Pure; safe for several
/// threads.
public final class WordDifference {
  /// How many words may differ before whole paragraphs are compared instead.
  private static final int MOST_EDITS = 1200;

  /// How many words may differ inside a paragraph that was replaced.
  private static final int MOST_EDITS_WITHIN = 300;

  private WordDifference() {}

  /// A run of the text.
  ///
  /// @param text never empty
  public record Piece(Kind kind, String text) {
    /// Which of the two texts a run belongs to.
    public enum Kind {
      SAME,
      REMOVED,
      ADDED
    }
  }

  /// The pieces in reading order: of a change what was removed comes first, then what was added.
  /// Two equal texts give one piece, two empty ones none.
  public static List<Piece> of(String before, String after) {
    List<String> a = Tokens.words(before);
    List<String> b = Tokens.words(after);
    List<Piece> raw =
        ShortestEdit.between(a, b, MOST_EDITS).orElseGet(() -> byLines(before, after));
    return ReadablePieces.of(raw);
  }

  /// Whether anything differs.
  public static boolean anyChange(List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> p.kind() != Kind.SAME);
  }

  private static List<Piece> byLines(String before, String after) {
    List<Piece> lines =
        ShortestEdit.between(Tokens.lines(before), Tokens.lines(after), MOST_EDITS)
            .orElseGet(() -> replaced(before, after));
    List<Piece> result = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Piece line : lines) {
      switch (line.kind()) {
        case REMOVED -> removed.append(line.text());
        case ADDED -> added.append(line.text());
        case SAME -> {
          result.addAll(within(removed, added));
          result.add(line);
        }
      }
    }
    result.addAll(within(removed, added));
    return result;
  }

  private static List<Piece> within(StringBuilder removed, StringBuilder added) {
    String before = removed.toString();
    String after = added.toString();
    removed.setLength(0);
    added.setLength(0);
    return ShortestEdit.between(Tokens.words(before), Tokens.words(after), MOST_EDITS_WITHIN)
        .orElseGet(() -> replaced(before, after));
  }

  private static List<Piece> replaced(String before, String after) {
    return List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
  }
}

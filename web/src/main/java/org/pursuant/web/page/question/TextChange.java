package org.pursuant.web.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.SourceText.Fidelity;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.web.html.DifferenceHtml;
import org.pursuant.web.html.Markup;

/// The difference between two texts of the record, as far as both are known.
///
/// @param remark what a reader must know to read it right; empty for nothing
public record TextChange(List<Piece> pieces, String remark) {
  private static final String BEYOND =
      "What is known of the two texts is the same: the change lies beyond it.";

  public TextChange {
    pieces = List.copyOf(pieces);
  }

  static TextChange of(SourceText before, SourceText after) {
    String old = before.text().plain();
    String now = after.text().plain();
    if (before.isClipped() && !after.isClipped()) {
      old = unmarked(old);
      now = upTo(now, old.length());
    } else if (after.isClipped() && !before.isClipped()) {
      now = unmarked(now);
      old = upTo(old, now.length());
    }
    List<Piece> pieces = WordDifference.of(old, now);
    boolean any = WordDifference.anyChange(pieces);
    return new TextChange(pieces, any ? extent(before, after) : unseen(before, after));
  }

  /// How far two texts that differ could be compared.
  private static String extent(SourceText before, SourceText after) {
    if (before.isClipped() && after.isClipped()) {
      return "Only the beginning of both texts is known.";
    }
    if (!before.isClipped() && !after.isClipped()) {
      return "";
    }
    return "Only the beginning of the "
        + (before.isClipped() ? "earlier" : "later")
        + " text is known, so only the beginnings are compared.";
  }

  /// What can be said of a change that no words show. Structure is spoken of only where both texts
  /// are known with theirs.
  private static String unseen(SourceText before, SourceText after) {
    if (before.isClipped() || after.isClipped()) {
      return BEYOND;
    }
    boolean structured = before.fidelity() == Fidelity.FULL && after.fidelity() == Fidelity.FULL;
    return structured && !before.text().markup().equals(after.text().markup())
        ? "The words are the same; their layout or links changed."
        : "The words of both texts are the same.";
  }

  /// Without the dots by which sources mark a cut.
  private static String unmarked(String text) {
    return text.replaceFirst("\\s*(?:\\.\\.\\.|…)$", "");
  }

  private static String upTo(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /// The same where there was no text before, or is none now: nothing is compared then.
  TextChange ofOneText(@Nullable SourceText now) {
    return new TextChange(
        pieces, now != null && now.isClipped() ? "Only the beginning of this text is known." : "");
  }

  public boolean any() {
    return WordDifference.anyChange(pieces);
  }

  public Markup excerpt() {
    return DifferenceHtml.excerpt(pieces);
  }

  public Markup whole() {
    return DifferenceHtml.whole(pieces);
  }
}

package org.pursuant.web.page.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.SourceText;
import org.pursuant.domain.text.WordDifference;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.web.html.DifferenceHtml;
import org.pursuant.web.html.Markup;

/// The difference between two texts of the record, as far as both are known.
///
/// @param remark what a reader must know to read it right; empty for nothing
public record TextChange(List<Piece> pieces, String remark) {
  public TextChange {
    pieces = List.copyOf(pieces);
  }

  static TextChange of(SourceText before, SourceText after) {
    String old = before.text().plain();
    String now = after.text().plain();
    if (before.isClipped() != after.isClipped()) {
      return clipped(before, old, now);
    }
    List<Piece> pieces = WordDifference.of(old, now);
    if (!WordDifference.anyChange(pieces)) {
      return new TextChange(pieces, "The words are the same; their layout or links changed.");
    }
    return new TextChange(
        pieces, before.isClipped() ? "Only the beginning of both texts is known." : "");
  }

  /// Of one text only the beginning is known: the other is compared as far as that goes.
  private static TextChange clipped(SourceText before, String old, String now) {
    String whose = before.isClipped() ? "earlier" : "later";
    String a = before.isClipped() ? unmarked(old) : upTo(old, unmarked(now).length());
    String b = before.isClipped() ? upTo(now, a.length()) : unmarked(now);
    return new TextChange(
        WordDifference.of(a, b),
        "Only the beginning of the "
            + whose
            + " text is known, so only the beginnings are compared.");
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

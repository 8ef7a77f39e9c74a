package org.pursuant.web.html;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.domain.text.WordDifference.Piece.Kind;

/// Shows the difference of two texts: struck and underlined, and said in words to those who hear
/// the page.
public final class DifferenceHtml {
  /// How much of what stayed the same is shown on each side of a change.
  private static final int AROUND = 160;

  private static final String GAP = " […] ";

  private DifferenceHtml() {}

  /// The whole of both texts.
  public static Markup whole(List<Piece> pieces) {
    HtmlBuilder html = new HtmlBuilder();
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case SAME -> html.text(piece.text());
        case REMOVED -> marked(html, "del", "removed", piece.text());
        case ADDED -> marked(html, "ins", "added", piece.text());
      }
    }
    return html.build();
  }

  /// The changes with some words around them; `[…]` stands for what is left out.
  public static Markup excerpt(List<Piece> pieces) {
    List<Piece> shown = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      shown.add(piece.kind() == Kind.SAME ? shortened(piece, first, last) : piece);
    }
    return whole(shown);
  }

  /// Blanks at the ends stay outside, where no line is drawn through them.
  private static void marked(HtmlBuilder html, String tag, String word, String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    html.text(text.substring(0, start));
    if (start < end) {
      html.raw("<").raw(tag).raw("><span class=\"unseen\">[").raw(word).raw(": </span>");
      html.text(text.substring(start, end)).raw("<span class=\"unseen\">]</span></");
      html.raw(tag).raw(">");
    }
    html.text(text.substring(end));
  }

  private static Piece shortened(Piece same, boolean first, boolean last) {
    String text = same.text();
    int before = first ? 0 : AROUND;
    int after = last ? 0 : AROUND;
    if (text.length() <= before + after + 40) {
      return same;
    }
    String head = first ? "" : text.substring(0, wordEnd(text, before));
    String tail = last ? "" : text.substring(wordStart(text, text.length() - after));
    return new Piece(Kind.SAME, head + GAP + tail);
  }

  private static int wordEnd(String text, int at) {
    int end = text.lastIndexOf(' ', at);
    return end > 0 ? end : at;
  }

  private static int wordStart(String text, int at) {
    int start = text.indexOf(' ', at);
    return start < 0 ? at : start + 1;
  }
}

package org.pursuant.web.html;

import java.util.List;
import org.pursuant.domain.search.SearchOutcome.Piece;

/// A passage with its found words marked.
public final class Passage {
  private Passage() {}

  public static Markup of(List<Piece> pieces) {
    return in("mark", pieces);
  }

  /// A line of ours, in which the marked words are somebody else's.
  public static Markup emphasised(List<Piece> pieces) {
    return in("em", pieces);
  }

  private static Markup in(String element, List<Piece> pieces) {
    HtmlBuilder html = new HtmlBuilder();
    for (Piece piece : pieces) {
      if (piece.marked()) {
        html.raw("<" + element + ">").text(piece.text()).raw("</" + element + ">");
      } else {
        html.text(piece.text());
      }
    }
    return html.build();
  }
}

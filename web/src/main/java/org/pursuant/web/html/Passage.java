package org.pursuant.web.html;

import java.util.List;
import org.pursuant.domain.search.SearchOutcome.Piece;

/// A passage with its found words marked.
public final class Passage {
  private Passage() {}

  public static Markup of(List<Piece> pieces) {
    HtmlBuilder html = new HtmlBuilder();
    for (Piece piece : pieces) {
      if (piece.marked()) {
        html.raw("<mark>").text(piece.text()).raw("</mark>");
      } else {
        html.text(piece.text());
      }
    }
    return html.build();
  }
}

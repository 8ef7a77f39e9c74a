package org.pursuant.web.html;

/// The note beside a passage that other answers have too.
public final class LineNoteHtml {
  private LineNoteHtml() {}

  /// The note.
  ///
  /// @param href the line's page
  /// @param words what is said of the passage
  /// @param extra a second sentence; empty for none
  public static Markup of(String href, String words, String extra) {
    HtmlBuilder html = new HtmlBuilder();
    html.raw("<span class=\"line-note\"><span class=\"unseen\"> [</span><a href=\"")
        .text(href)
        .raw("\">")
        .text(words)
        .raw("</a>");
    if (!extra.isEmpty()) {
      html.raw(" ").text(extra);
    }
    return html.raw("<span class=\"unseen\">] </span></span>").build();
  }
}

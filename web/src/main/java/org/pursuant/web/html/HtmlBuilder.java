package org.pursuant.web.html;

/// Builds HTML piece by piece; whatever is given as text or as a value is escaped. Not for use by
/// several threads.
final class HtmlBuilder {
  private final StringBuilder out = new StringBuilder();

  /// Markup written by us, as it stands.
  HtmlBuilder raw(String markup) {
    out.append(markup);
    return this;
  }

  /// Text, escaped so that it is safe between tags and within quoted values.
  HtmlBuilder text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  HtmlBuilder number(long number) {
    out.append(number);
    return this;
  }

  Markup build() {
    return new Markup(out.toString());
  }
}

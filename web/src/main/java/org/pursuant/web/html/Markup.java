package org.pursuant.web.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Finished HTML, which templates write as it stands. Only this package makes it, from parts that
/// it has escaped.
public final class Markup implements Content {
  /// Nothing at all.
  public static final Markup NONE = new Markup("");

  private final String html;

  Markup(String html) {
    this.html = html;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  @Override
  public boolean isEmptyContent() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}

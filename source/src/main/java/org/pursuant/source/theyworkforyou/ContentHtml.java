package org.pursuant.source.theyworkforyou;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes what stands in a question or reply as plain HTML, which then is read as all HTML is.
///
/// Elements that only mark what words are (`phrase`) leave their words; paragraphs set in italics
/// become emphasis; a table inside a paragraph comes to stand after it; relative links are made
/// whole by the page they were on.
final class ContentHtml {
  /// Elements written as they are, without attributes but for those of cells and links.
  static final Set<String> KEPT =
      Set.of(
          "table",
          "tbody",
          "thead",
          "tr",
          "td",
          "th",
          "caption",
          "sup",
          "sub",
          "b",
          "strong",
          "em",
          "i",
          "br",
          "a",
          "ul",
          "ol",
          "li",
          "blockquote",
          "p");

  private static final Map<String, String> RENAMED = Map.of("i", "em", "b", "strong");
  private static final Set<String> SPANS = Set.of("colspan", "rowspan");

  private final @Nullable String page;
  private final StringBuilder out = new StringBuilder();

  private ContentHtml(@Nullable String page) {
    this.page = page;
  }

  /// The nodes as HTML.
  ///
  /// @param page address of the page they were on; null where not known
  static String of(List<? extends XmlNode> nodes, @Nullable String page) {
    ContentHtml html = new ContentHtml(page);
    nodes.forEach(html::node);
    return html.out.toString();
  }

  private void node(XmlNode node) {
    switch (node) {
      case XmlNode.Text t -> escape(t.text());
      case XmlNode.Element e when e.is("p") -> paragraph(e);
      case XmlNode.Element e when e.is("br") -> out.append("<br>");
      case XmlNode.Element e when e.is("a") -> link(e);
      case XmlNode.Element e when KEPT.contains(e.name()) -> element(e);
      case XmlNode.Element e -> e.content().forEach(this::node);
    }
  }

  private void paragraph(XmlNode.Element p) {
    String emphasis = p.isOfClass("italic") || p.isOfClass("indentitalic") ? "em" : "";
    int from = 0;
    for (int i = 0; i <= p.content().size(); i++) {
      boolean end = i == p.content().size();
      if (end || p.content().get(i) instanceof XmlNode.Element e && e.is("table")) {
        run(p.content().subList(from, i), emphasis);
        if (!end) {
          node(p.content().get(i));
        }
        from = i + 1;
      }
    }
  }

  private void run(List<XmlNode> nodes, String emphasis) {
    if (nodes.stream().allMatch(n -> n.words().isBlank())) {
      return;
    }
    out.append("<p>").append(emphasis.isEmpty() ? "" : "<em>");
    nodes.forEach(this::node);
    out.append(emphasis.isEmpty() ? "" : "</em>").append("</p>");
  }

  private void element(XmlNode.Element e) {
    String tag = RENAMED.getOrDefault(e.name(), e.name());
    out.append('<').append(tag);
    for (String span : SPANS) {
      String value = e.attribute(span);
      if (value != null) {
        attribute(span, value);
      }
    }
    out.append('>');
    e.content().forEach(this::node);
    out.append("</").append(tag).append('>');
  }

  private void link(XmlNode.Element a) {
    String href = a.attribute("href");
    out.append("<a");
    if (href != null) {
      attribute("href", whole(href));
    }
    out.append('>');
    a.content().forEach(this::node);
    out.append("</a>");
  }

  private String whole(String href) {
    if (page == null) {
      return href;
    }
    try {
      return URI.create(page).resolve(href).toString();
    } catch (IllegalArgumentException e) {
      return href;
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    out.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }
}

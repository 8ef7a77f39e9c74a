package org.pursuant.domain.text;

import java.util.List;

/// Writes the canonical markup of a text.
final class MarkupWriter {
  private final StringBuilder out = new StringBuilder();

  private MarkupWriter() {}

  static String write(RichText text) {
    MarkupWriter writer = new MarkupWriter();
    writer.blocks(text.blocks());
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> wrap("p", () -> inlines(p.content()));
      case Block.Heading h -> wrap("h3", () -> inlines(h.content()));
      case Block.Quote q -> wrap("blockquote", () -> blocks(q.content()));
      case Block.ItemList l ->
          wrap(
              l.numbered() ? "ol" : "ul",
              () -> l.items().forEach(i -> wrap("li", () -> blocks(i.content()))));
      case Block.Table t -> wrap("table", () -> table(t));
    }
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      wrap("caption", () -> escape(table.caption()));
    }
    table.rows().forEach(row -> wrap("tr", () -> row.cells().forEach(this::cell)));
  }

  private void cell(Block.Cell cell) {
    String tag = cell.header() ? "th" : "td";
    out.append('<').append(tag);
    span("colspan", cell.columns());
    span("rowspan", cell.rows());
    out.append('>');
    blocks(cell.content());
    out.append("</").append(tag).append('>');
  }

  private void span(String name, int value) {
    if (value > 1) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Words w -> escape(w.text());
      case Inline.Break _ -> out.append("<br>");
      case Inline.Styled s -> wrap(s.style().tag(), () -> inlines(s.content()));
      case Inline.Link l -> {
        out.append("<a href=\"");
        escape(l.href());
        out.append("\">");
        inlines(l.content());
        out.append("</a>");
      }
    }
  }

  private void wrap(String tag, Runnable content) {
    out.append('<').append(tag).append('>');
    content.run();
    out.append("</").append(tag).append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}

package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the canonical markup back. It accepts only what [MarkupWriter] writes.
final class MarkupReader {
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");
  private static final Map<String, Inline.Style> STYLES =
      Map.of(
          "strong", Inline.Style.STRONG,
          "em", Inline.Style.EMPHASIS,
          "sup", Inline.Style.SUPERSCRIPT,
          "sub", Inline.Style.SUBSCRIPT);

  private final String in;
  private int at;

  MarkupReader(String in) {
    this.in = in;
  }

  RichText read() {
    List<Block> blocks = blocks();
    if (at != in.length()) {
      throw wrong("a block");
    }
    return blocks.isEmpty() ? RichText.EMPTY : new RichText(blocks);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    while (in.startsWith("<", at) && !in.startsWith("</", at)) {
      blocks.add(block());
    }
    return blocks;
  }

  private Block block() {
    String tag = open();
    Block block =
        switch (tag) {
          case "p" -> new Block.Paragraph(inlines());
          case "h3" -> new Block.Heading(inlines());
          case "blockquote" -> new Block.Quote(blocks());
          case "ul", "ol" -> new Block.ItemList(tag.equals("ol"), items());
          case "table" -> table();
          default -> throw wrong("a block");
        };
    close(tag);
    return block;
  }

  private List<Block.Item> items() {
    List<Block.Item> items = new ArrayList<>();
    while (take("<li>")) {
      items.add(new Block.Item(blocks()));
      close("li");
    }
    return items;
  }

  private Block.Table table() {
    String caption = "";
    if (take("<caption>")) {
      caption = words();
      close("caption");
    }
    List<Block.Row> rows = new ArrayList<>();
    while (take("<tr>")) {
      rows.add(row());
      close("tr");
    }
    return new Block.Table(caption, rows);
  }

  private Block.Row row() {
    List<Block.Cell> cells = new ArrayList<>();
    while (in.startsWith("<t", at)) {
      boolean header = in.startsWith("<th", at);
      at += 3;
      int columns = span(" colspan=\"");
      int rows = span(" rowspan=\"");
      expect(">");
      cells.add(new Block.Cell(header, columns, rows, blocks()));
      close(header ? "th" : "td");
    }
    return new Block.Row(cells);
  }

  private int span(String attribute) {
    if (!take(attribute)) {
      return 1;
    }
    int end = in.indexOf('"', at);
    if (end < 0 || end == at || end - at > 4) {
      throw wrong("a span");
    }
    int value = 0;
    for (; at < end; at++) {
      value = value * 10 + Character.digit(in.charAt(at), 10);
    }
    at = end + 1;
    return value;
  }

  private List<Inline> inlines() {
    List<Inline> inlines = new ArrayList<>();
    while (at < in.length() && !in.startsWith("</", at)) {
      inlines.add(in.charAt(at) == '<' ? element() : new Inline.Words(words()));
    }
    return inlines;
  }

  private Inline element() {
    if (take("<br>")) {
      return new Inline.Break();
    }
    if (take("<a href=\"")) {
      String href = words();
      expect("\">");
      Inline link = new Inline.Link(href, inlines());
      close("a");
      return link;
    }
    String tag = open();
    Inline.Style style = STYLES.get(tag);
    if (style == null) {
      throw wrong("an inline element");
    }
    Inline styled = new Inline.Styled(style, inlines());
    close(tag);
    return styled;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    while (at < in.length() && in.charAt(at) != '<' && in.charAt(at) != '"') {
      char c = in.charAt(at);
      if (c == '&') {
        words.append(entity());
      } else {
        words.append(c);
        at++;
      }
    }
    return words.toString();
  }

  private String entity() {
    int end = in.indexOf(';', at);
    String value = end < 0 ? null : ENTITIES.get(in.substring(at + 1, end));
    if (value == null) {
      throw wrong("an entity");
    }
    at = end + 1;
    return value;
  }

  private String open() {
    int end = in.indexOf('>', at);
    if (!in.startsWith("<", at) || end < 0) {
      throw wrong("an element");
    }
    String tag = in.substring(at + 1, end);
    at = end + 1;
    return tag;
  }

  private void close(String tag) {
    expect("</" + tag + ">");
  }

  private boolean take(String literal) {
    boolean there = in.startsWith(literal, at);
    at += there ? literal.length() : 0;
    return there;
  }

  private void expect(String literal) {
    if (!take(literal)) {
      throw wrong(literal);
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("markup: expected " + expected + " at offset " + at);
  }
}

package org.pursuant.web.html;

import java.util.List;
import java.util.Locale;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;

/// Writes a text of the record as HTML. A [RichText] can hold nothing but words and structure;
/// every word is escaped here. Tables scroll inside themselves and can be reached by keyboard.
public final class RichTextHtml {
  private final HtmlBuilder html = new HtmlBuilder();
  private final String place;
  private final AnnotatedWords words;
  private int tables;
  private int links;

  /// The path of the question whose answer it is, for links to its tables as data; empty for none.
  private String tablesOf = "";

  private RichTextHtml(RichText text, String place, List<Annotation> annotations) {
    this.place = place;
    List<Integer> starts = annotations.isEmpty() ? List.of() : text.places().starts();
    this.words = new AnnotatedWords(html, starts, annotations);
  }

  /// The text as HTML.
  ///
  /// @param place where it stands, for naming its tables: `the answer`
  public static Markup of(RichText text, String place) {
    return of(text, place, List.of());
  }

  /// The text as HTML with what is annotated in it.
  ///
  /// @param place where it stands, for naming its tables: `the answer`
  public static Markup of(RichText text, String place, List<Annotation> annotations) {
    RichTextHtml writer = new RichTextHtml(text, place, annotations);
    writer.blocks(text.blocks());
    return writer.html.build();
  }

  /// An answer as HTML with what is annotated in it and links to its tables as data.
  ///
  /// @param path of the question, see [org.pursuant.domain.record.QuestionSummary#path()]
  public static Markup ofAnswer(RichText text, List<Annotation> annotations, String path) {
    RichTextHtml writer = new RichTextHtml(text, "the answer", annotations);
    writer.tablesOf = path;
    writer.blocks(text.blocks());
    return writer.html.build();
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
              () -> l.items().forEach(i -> wrap("li", () -> item(i.content()))));
      case Block.Table t -> table(t);
    }
  }

  /// An item or cell of one paragraph is that paragraph's words.
  private void item(List<Block> content) {
    if (content.size() == 1 && content.getFirst() instanceof Block.Paragraph p) {
      inlines(p.content());
    } else {
      blocks(content);
    }
  }

  private void table(Block.Table table) {
    tables++;
    int number = tables;
    String name = "Table " + number + " in " + place;
    String label = table.caption().isEmpty() ? name : name + ": " + table.caption();
    html.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .text(label)
        .raw("\"><table class=\"data\"><caption");
    if (table.caption().isEmpty()) {
      html.raw(" class=\"unseen\">").text(name);
    } else {
      html.raw("><span>").text(table.caption()).raw("</span>");
    }
    html.raw("</caption>");
    boolean headed =
        !table.rows().isEmpty()
            && table.rows().getFirst().cells().stream().allMatch(Block.Cell::header);
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), headed && i == 0);
    }
    html.raw("</table></div>");
    if (!tablesOf.isEmpty()) {
      asData(number);
    }
  }

  /// Where the table is to be had as data.
  private void asData(int number) {
    String address = Links.table(tablesOf, number);
    html.raw("<p class=\"as-data\"><a href=\"").text(address).raw("\">Table ").number(number);
    html.raw(" as data</a>");
    for (String form : List.of("csv", "xlsx")) {
      html.raw(" · <a href=\"").text(address + "." + form).raw("\">");
      html.text(form.toUpperCase(Locale.ROOT)).raw("<span class=\"unseen\"> of table ");
      html.number(number).raw("</span></a>");
    }
    html.raw("</p>");
  }

  private void row(Block.Row row, boolean columnHeads) {
    boolean alone = row.cells().size() == 1 && row.cells().getFirst().columns() > 1;
    wrap("tr", () -> row.cells().forEach(c -> cell(c, columnHeads, alone)));
  }

  /// A cell.
  ///
  /// @param alone whether it spans its row, as a title of the table does: it stays in view
  private void cell(Block.Cell cell, boolean columnHead, boolean alone) {
    String tag = cell.header() ? "th" : "td";
    html.raw("<").raw(tag);
    if (cell.header()) {
      html.raw(columnHead ? " scope=\"col\"" : " scope=\"row\"");
    }
    span("colspan", cell.columns());
    span("rowspan", cell.rows());
    if (!cell.header() && Figures.isNumber(new RichText(cell.content()).plain())) {
      html.raw(" class=\"n\"");
    }
    html.raw(">");
    if (alone) {
      html.raw("<div class=\"across\">");
    }
    item(cell.content());
    if (alone) {
      html.raw("</div>");
    }
    html.raw("</").raw(tag).raw(">");
  }

  private void span(String name, int value) {
    if (value > 1) {
      html.raw(" ").raw(name).raw("=\"").number(value).raw("\"");
    }
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Words w -> words.write(w.text(), links > 0);
      case Inline.Break _ -> html.raw("<br>");
      case Inline.Styled s -> wrap(s.style().tag(), () -> inlines(s.content()));
      case Inline.Link l -> link(l);
    }
  }

  private void link(Inline.Link link) {
    if (!Figures.isWebAddress(link.href())) {
      inlines(link.content());
      return;
    }
    String bare = isBare(link) ? " class=\"bare\"" : "";
    html.raw("<a" + bare + " rel=\"nofollow noopener\" href=\"").text(link.href()).raw("\">");
    links++;
    inlines(link.content());
    links--;
    html.raw("</a>");
    words.follow();
  }

  /// Whether its words are its address, which print then need not repeat.
  private static boolean isBare(Inline.Link link) {
    List<Block> words = List.of(new Block.Paragraph(link.content()));
    return new RichText(words).plain().strip().equals(link.href());
  }

  private void wrap(String tag, Runnable content) {
    html.raw("<").raw(tag).raw(">");
    content.run();
    html.raw("</").raw(tag).raw(">");
  }
}

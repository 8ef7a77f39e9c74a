package org.pursuant.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;

/// Reads a table's rows in their order, whichever section they stand in.
final class TableReader {
  private final Function<Element, List<Block>> content;
  private final List<Block.Row> rows = new ArrayList<>();
  private final StringBuilder caption = new StringBuilder();

  /// @param content reads what a cell holds
  TableReader(Function<Element, List<Block>> content) {
    this.content = content;
  }

  /// The table; null if it holds no words at all.
  @Nullable Block read(Element table) {
    section(table);
    while (!rows.isEmpty() && isEmpty(rows.getLast())) {
      rows.removeLast();
    }
    String title = Words.folded(caption.toString());
    return rows.isEmpty() && title.isEmpty() ? null : new Block.Table(title, withHeaders(rows));
  }

  private void section(Element section) {
    for (Element child : section.children()) {
      switch (child.normalName()) {
        case "caption" -> caption.append(' ').append(plain(content.apply(child)));
        case "tr" -> row(child);
        case "thead", "tbody", "tfoot" -> section(child);
        default -> {}
      }
    }
  }

  private void row(Element row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      boolean header = cell.normalName().equals("th");
      if (header || cell.normalName().equals("td")) {
        cells.add(
            new Block.Cell(
                header, span(cell, "colspan"), span(cell, "rowspan"), content.apply(cell)));
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.Row(cells));
    }
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    int end = 0;
    while (end < value.length()
        && end < 5
        && value.charAt(end) >= '0'
        && value.charAt(end) <= '9') {
      end++;
    }
    return end == 0 ? 1 : Integer.parseInt(value.substring(0, end));
  }

  private static String plain(List<Block> blocks) {
    return new RichText(blocks).plain();
  }

  private static boolean isEmpty(Block.Row row) {
    return row.cells().stream().allMatch(c -> c.content().isEmpty());
  }

  /// Official answers have no header cells: their authors set the first rows in bold. Rows at the
  /// top that are bold throughout are headers, unless all rows are: then the first alone.
  private static List<Block.Row> withHeaders(List<Block.Row> rows) {
    if (rows.size() < 2
        || rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.header())) {
      return rows;
    }
    int bold = 0;
    while (bold < rows.size() && isBold(rows.get(bold))) {
      bold++;
    }
    int headers = bold == rows.size() ? 1 : bold;
    List<Block.Row> marked = new ArrayList<>(rows);
    for (int i = 0; i < headers; i++) {
      marked.set(i, asHeaders(rows.get(i)));
    }
    return marked;
  }

  private static Block.Row asHeaders(Block.Row row) {
    return new Block.Row(
        row.cells().stream()
            .map(c -> new Block.Cell(true, c.columns(), c.rows(), c.content()))
            .toList());
  }

  private static boolean isBold(Block.Row row) {
    return !isEmpty(row)
        && row.cells().stream().flatMap(c -> c.content().stream()).allMatch(TableReader::isBold);
  }

  private static boolean isBold(Block block) {
    return block instanceof Block.Paragraph p
        && p.content().stream()
            .allMatch(i ->
                i instanceof Inline.Break
                    || (i instanceof Inline.Styled s && s.style() == Inline.Style.STRONG)
                    || (i instanceof Inline.Words w && w.text().isBlank()));
  }
}

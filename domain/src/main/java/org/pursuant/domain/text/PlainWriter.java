package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;

/// Writes the words of a text, a line for each block, and notes where each run of them stands.
final class PlainWriter {
  private final StringBuilder out = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  private PlainWriter() {}

  static PlainPlaces write(List<Block> blocks) {
    PlainWriter writer = new PlainWriter();
    writer.blocks(blocks);
    String written = writer.out.toString();
    int cut = written.length() - written.stripLeading().length();
    return new PlainPlaces(
        written.strip(), writer.starts.stream().map(start -> start - cut).toList());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block(block);
      newLine();
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> inlines(p.content());
      case Block.Heading h -> inlines(h.content());
      case Block.Quote q -> blocks(q.content());
      case Block.ItemList l -> l.items().forEach(i -> blocks(i.content()));
      case Block.Table t -> table(t);
    }
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      out.append(table.caption());
      newLine();
    }
    for (Block.Row row : table.rows()) {
      String gap = "";
      for (Block.Cell cell : row.cells()) {
        out.append(gap);
        PlainPlaces inside = write(cell.content());
        inside.starts().forEach(start -> starts.add(out.length() + start));
        out.append(inside.plain().replace('\n', ' '));
        gap = "\t";
      }
      newLine();
    }
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words w -> {
          starts.add(out.length());
          out.append(w.text());
        }
        case Inline.Break _ -> out.append('\n');
        case Inline.Styled s -> inlines(s.content());
        case Inline.Link l -> inlines(l.content());
      }
    }
  }

  private void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}

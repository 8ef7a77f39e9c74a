package org.pursuant.benchmarks.connections;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;

/// A text without its links: their words stay, their addresses go.
final class WordsAlone {
  private WordsAlone() {}

  static RichText of(RichText text) {
    return new RichText(blocks(text.blocks()));
  }

  private static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(WordsAlone::block).toList();
  }

  private static Block block(Block block) {
    return switch (block) {
      case Block.Paragraph p -> new Block.Paragraph(inlines(p.content()));
      case Block.Heading h -> new Block.Heading(inlines(h.content()));
      case Block.Quote q -> new Block.Quote(blocks(q.content()));
      case Block.ItemList l ->
          new Block.ItemList(
              l.numbered(),
              l.items().stream().map(i -> new Block.Item(blocks(i.content()))).toList());
      case Block.Table t ->
          new Block.Table(t.caption(), t.rows().stream().map(WordsAlone::row).toList());
    };
  }

  private static Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream()
            .map(c -> new Block.Cell(c.header(), c.columns(), c.rows(), blocks(c.content())))
            .toList());
  }

  private static List<Inline> inlines(List<Inline> inlines) {
    List<Inline> bare = new ArrayList<>();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Link l -> bare.addAll(inlines(l.content()));
        case Inline.Styled s -> bare.add(new Inline.Styled(s.style(), inlines(s.content())));
        case Inline.Words w -> bare.add(w);
        case Inline.Break b -> bare.add(b);
      }
    }
    return bare;
  }
}

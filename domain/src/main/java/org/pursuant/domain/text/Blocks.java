package org.pursuant.domain.text;

import java.util.List;

/// Walks nested blocks.
final class Blocks {
  private Blocks() {}

  static int count(List<Block> blocks, Class<? extends Block> kind) {
    int n = 0;
    for (Block block : blocks) {
      n += (kind.isInstance(block) ? 1 : 0) + within(block, kind);
    }
    return n;
  }

  private static int within(Block block, Class<? extends Block> kind) {
    return switch (block) {
      case Block.Paragraph _, Block.Heading _ -> 0;
      case Block.Quote q -> count(q.content(), kind);
      case Block.ItemList l -> l.items().stream().mapToInt(i -> count(i.content(), kind)).sum();
      case Block.Table t ->
          t.rows().stream()
              .flatMap(r -> r.cells().stream())
              .mapToInt(c -> count(c.content(), kind))
              .sum();
    };
  }
}

package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.reference.Stretch;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;

/// The links of a text and where in its plain words they stand.
final class LinkedWords {
  private final String plain;
  private final List<Link> found = new ArrayList<>();
  private int at;

  /// A link.
  record Link(String href, Stretch words) {}

  private LinkedWords(String plain) {
    this.plain = plain;
  }

  /// The links in their order.
  static List<Link> of(RichText text, String plain) {
    LinkedWords words = new LinkedWords(plain);
    words.blocks(text.blocks());
    return words.found;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> inlines(p.content());
        case Block.Heading h -> inlines(h.content());
        case Block.Quote q -> blocks(q.content());
        case Block.ItemList l -> l.items().forEach(i -> blocks(i.content()));
        case Block.Table t -> table(t);
      }
    }
  }

  private void table(Block.Table table) {
    pass(table.caption());
    table.rows().forEach(r -> r.cells().forEach(c -> blocks(c.content())));
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words w -> pass(w.text());
        case Inline.Break _ -> {}
        case Inline.Styled s -> inlines(s.content());
        case Inline.Link l -> link(l);
      }
    }
  }

  private void link(Inline.Link link) {
    blanks();
    int from = at;
    inlines(link.content());
    if (at > from) {
      found.add(new Link(link.href(), new Stretch(from, at)));
    }
  }

  /// Goes behind words, which stand next but for blanks.
  private void pass(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isWhitespace(words.charAt(i))) {
        blanks();
        at = Math.min(at + 1, plain.length());
      }
    }
  }

  private void blanks() {
    while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
      at++;
    }
  }
}

package org.pursuant.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;

/// Walks an element's content and collects it as blocks.
final class BlockReader {
  /// Blocks within blocks; below that, content is kept and its nesting is not.
  private static final int DEEPEST = 16;

  /// What a browser never shows.
  private static final Set<String> UNSEEN =
      Set.of(
          "script", "style", "template", "title", "head", "iframe", "noembed", "noframes", "meta");

  /// Blocks that the parser takes for unknown or inline elements.
  private static final Set<String> MORE_BLOCKS = Set.of("option", "dt", "dd", "legend", "summary");

  private final int depth;
  private final List<Block> blocks = new ArrayList<>();
  private final RunCollector text = new RunCollector();
  private boolean heading;

  BlockReader(int depth) {
    this.depth = depth;
  }

  List<Block> finish() {
    flush();
    return blocks;
  }

  /// The blocks inside an element, which stands one level below this reader's.
  private List<Block> below(Element element, Context context) {
    BlockReader reader = new BlockReader(depth + 1);
    reader.children(element, context);
    return reader.finish();
  }

  void children(Element element, Context context) {
    for (Node child : element.childNodes()) {
      node(child, context);
    }
  }

  private void node(Node node, Context context) {
    if (node instanceof TextNode words) {
      words(words.getWholeText(), context);
    } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
      element(element, context);
    }
  }

  private void words(String words, Context context) {
    heading = context.heading();
    if (!context.preformatted()) {
      text.words(words, context.marks());
      return;
    }
    String gap = "";
    for (String line : words.split("\n", -1)) {
      if (!gap.isEmpty()) {
        text.lineBreak();
      }
      text.words(line, context.marks());
      gap = "\n";
    }
  }

  private void element(Element element, Context context) {
    InlineMark mark = InlineMark.of(element);
    switch (element.normalName()) {
      case "br" -> text.lineBreak();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, context.inHeading());
      case "pre", "listing", "xmp", "plaintext" -> block(element, context.inPreformatted());
      case "ul", "ol", "blockquote", "table" -> nest(element, context);
      default -> {
        if (mark != null) {
          children(element, context.within(mark));
        } else if (element.isBlock() || MORE_BLOCKS.contains(element.normalName())) {
          block(element, context);
        } else {
          children(element, context);
        }
      }
    }
  }

  /// An element that stands on lines of its own and has no counterpart in the domain.
  private void block(Element element, Context context) {
    flush();
    children(element, context);
    flush();
  }

  private void nest(Element element, Context context) {
    if (depth >= DEEPEST) {
      block(element, context);
      return;
    }
    flush();
    Context inside = new Context(context.marks(), false, context.preformatted());
    Block block =
        switch (element.normalName()) {
          case "table" -> new TableReader(e -> below(e, inside)).read(element);
          case "blockquote" -> quote(below(element, inside));
          default -> list(element, inside);
        };
    if (block != null) {
      blocks.add(block);
    }
  }

  private static @Nullable Block quote(List<Block> content) {
    return content.isEmpty() ? null : new Block.Quote(content);
  }

  /// A list's items. What stands in a list outside its items becomes an item of its own.
  private @Nullable Block list(Element element, Context context) {
    List<Block.Item> items = new ArrayList<>();
    BlockReader loose = new BlockReader(depth + 1);
    for (Node child : element.childNodes()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        add(loose.finish(), items);
        loose = new BlockReader(depth + 1);
        add(below(item, context), items);
      } else {
        loose.node(child, context);
      }
    }
    add(loose.finish(), items);
    return items.isEmpty() ? null : new Block.ItemList(element.normalName().equals("ol"), items);
  }

  private static void add(List<Block> content, List<Block.Item> items) {
    if (!content.isEmpty()) {
      items.add(new Block.Item(content));
    }
  }

  private void flush() {
    for (List<Inline> paragraph : text.take()) {
      blocks.add(heading ? new Block.Heading(paragraph) : new Block.Paragraph(paragraph));
    }
    heading = false;
  }
}

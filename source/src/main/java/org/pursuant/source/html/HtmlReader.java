package org.pursuant.source.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Reads HTML as a [RichText]. Every word that a browser would show is kept, whatever the element
/// it stands in; of the markup only what the domain knows survives, so nothing can run or style a
/// page.
///
/// White space is folded as a browser does, empty paragraphs and tables are left out, and the
/// result is normal: reading its markup back gives an equal text. Never throws; for any input.
public final class HtmlReader {
  /// Longer inputs are kept as they stand, tags as words, rather than parsed.
  static final int LONGEST = 8 * 1024 * 1024;

  /// Elements open at one time; deeper ones are read as if they were siblings.
  private static final int DEEPEST = 256;

  private HtmlReader() {}

  public static RichText read(String html) {
    if (html.length() > LONGEST) {
      return RichText.ofPlain(Visible.characters(html));
    }
    return read(parse(html));
  }

  /// The blocks inside an element parsed elsewhere.
  public static RichText read(Element container) {
    BlockReader reader = new BlockReader(0);
    reader.children(container, Context.START);
    List<Block> blocks = reader.finish();
    return blocks.isEmpty() ? RichText.EMPTY : new RichText(blocks);
  }

  /// The same as a text of which every word and its structure are known.
  public static SourceText readFull(String html) {
    return SourceText.full(read(html));
  }

  /// The body that a browser would make of a fragment.
  static Element parse(String html) {
    Element body = Document.createShell("").body();
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    // A copy: taking a node out of the fragment changes the list.
    for (Node node : List.copyOf(parser.parseFragmentInput(html, body, ""))) {
      body.appendChild(node);
    }
    return body;
  }
}

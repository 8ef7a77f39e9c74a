package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;

/// A text with its structure: paragraphs, lists, tables, links, emphasis. Nothing else survives
/// from a source, so a rendered text cannot carry scripts, styles or handlers.
///
/// Immutable. Two texts are equal when their [#markup()] is.
public record RichText(List<Block> blocks) {
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    blocks = List.copyOf(blocks);
  }

  /// One paragraph of plain words; [#EMPTY] for a blank string.
  public static RichText ofPlain(String words) {
    return words.isBlank()
        ? EMPTY
        : new RichText(List.of(new Block.Paragraph(List.of(new Inline.Words(words.strip())))));
  }

  /// A paragraph for each string that is not blank.
  public static RichText ofParagraphs(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String p : paragraphs) {
      blocks.addAll(ofPlain(p).blocks());
    }
    return new RichText(blocks);
  }

  /// Reads what [#markup()] wrote.
  ///
  /// @throws IllegalArgumentException if it is not such markup, with the offset
  public static RichText ofMarkup(String markup) {
    return new MarkupReader(markup).read();
  }

  /// The canonical written form: a strict, well-formed subset of HTML with every special character
  /// escaped. Stable: it is what is stored, hashed and compared.
  public String markup() {
    return MarkupWriter.write(this);
  }

  /// The words alone: a line for each block or table row, cells separated by tabs.
  public String plain() {
    return places().plain();
  }

  /// The words alone, with the place of each run of words in them.
  public PlainPlaces places() {
    return PlainWriter.write(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /// How many tables it holds, those inside other blocks included.
  public int tables() {
    return Blocks.count(blocks, Block.Table.class);
  }

  /// How many links it holds.
  public int links() {
    return markup().split("<a href=", -1).length - 1;
  }
}

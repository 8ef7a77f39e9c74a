package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.table.TableCell;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.Inline;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Words;

/// Reads the words of a cell apart from the marks of its footnotes. Tables inside the cell are read
/// on their own.
final class CellText {
  /// What superscripts of a cell hold where they are marks.
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?\\s*(\\d{1,2}|[a-z]|[*†‡]+)\\s*[\\])]?");

  /// Marks as plain words at the end of a cell.
  private static final Pattern AT_END =
      Pattern.compile("[ ]?(?:([*†‡]{1,4})|\\( (\\d{1,2})\\)|\\[(?:note )?(\\d{1,2}|[a-z])\\])$");

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();
  private final List<String> marks = new ArrayList<>();
  private boolean plain;
  private boolean strong;

  private CellText() {}

  static TableCell read(Block.Cell cell) {
    CellText text = new CellText();
    text.blocks(cell.content());
    String whole = Words.folded(text.words.toString());
    String kept = whole;
    for (Matcher end = AT_END.matcher(kept); end.find() && end.start() > 0; ) {
      text.marks.add(end.group().replaceAll("[ ()\\[\\]]|note", ""));
      kept = kept.substring(0, end.start()).strip();
      end = AT_END.matcher(kept);
    }
    return new TableCell(
        kept,
        Words.folded(text.printed.toString()),
        text.marks,
        CellValues.of(kept),
        cell.header(),
        text.strong && !text.plain,
        cell.columns(),
        cell.rows());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph p -> inlines(p.content(), false);
        case Block.Heading h -> inlines(h.content(), true);
        case Block.Quote q -> blocks(q.content());
        case Block.ItemList l -> l.items().forEach(i -> blocks(i.content()));
        case Block.Table _ -> {}
      }
      put(" ", true);
    }
  }

  private void inlines(List<Inline> inlines, boolean bold) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words w -> put(w.text(), bold);
        case Inline.Break _ -> put(" ", bold);
        case Inline.Link l -> inlines(l.content(), bold);
        case Inline.Styled s -> styled(s, bold);
      }
    }
  }

  private void styled(Inline.Styled styled, boolean bold) {
    if (styled.style() == Inline.Style.SUPERSCRIPT && mark(styled)) {
      return;
    }
    inlines(styled.content(), bold || styled.style() == Inline.Style.STRONG);
  }

  /// Takes a superscript as a mark where it can be one: letters after a number of a day ("1st") and
  /// powers after a unit are none.
  private boolean mark(Inline.Styled superscript) {
    String text = new RichText(List.of(new Block.Paragraph(superscript.content()))).plain().strip();
    boolean power = text.matches("[23]") && words.toString().matches("(?s).*\\b(?:k|c)?m");
    for (String part : text.split("[,; ]+", -1)) {
      Matcher mark = MARK.matcher(part);
      if (power || !mark.matches()) {
        return false;
      }
      marks.add(mark.group(1));
    }
    printed.append(text);
    return true;
  }

  private void put(String text, boolean bold) {
    words.append(text);
    printed.append(text);
    if (!text.isBlank()) {
      strong |= bold;
      plain |= !bold;
    }
  }
}

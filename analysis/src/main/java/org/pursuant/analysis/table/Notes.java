package org.pursuant.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pursuant.domain.table.TableNote;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;

/// Finds the notes to a table in what follows it: "Note: …", "Source: …", "* …", "1. …".
final class Notes {
  /// So far below a table its notes are looked for.
  private static final int MOST_BLOCKS = 12;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:notes?|footnotes?)(?: to (?:the )?table)?(?: ?(\\d{1,2}))? ?[:.–-]? ?(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:data )?sources?(?: of data)? ?[:–-].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern MARKED =
      Pattern.compile(
          "(?:([*†‡]{1,4})|\\(? ?(\\d{1,2}) ?[.)]|\\[(?:note )?([a-z0-9]{1,4})\\]|([¹²³]))\\s*(.+)",
          Pattern.DOTALL);

  private final List<TableNote> notes = new ArrayList<>();
  private boolean opened;

  private Notes() {}

  /// The notes in the blocks after a table, up to the first block that is none.
  static List<TableNote> after(List<Block> blocks) {
    Notes notes = new Notes();
    for (Block block : blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size()))) {
      if (!notes.take(block)) {
        break;
      }
    }
    return notes.notes;
  }

  /// A note that stands in a row of the table.
  static TableNote inside(String words) {
    Matcher marked = MARKED.matcher(words);
    return marked.matches()
        ? new TableNote(mark(marked), marked.group(5).strip(), true)
        : new TableNote("", words, true);
  }

  private boolean take(Block block) {
    return switch (block) {
      case Block.Paragraph p -> lines(new RichText(List.of(p)).plain());
      case Block.Heading h -> lines(new RichText(List.of(h)).plain());
      case Block.ItemList l when opened -> items(l);
      case Block.ItemList _, Block.Quote _, Block.Table _ -> false;
    };
  }

  private boolean items(Block.ItemList list) {
    int number = 0;
    for (Block.Item item : list.items()) {
      number++;
      String mark = list.numbered() ? Integer.toString(number) : "";
      notes.add(new TableNote(mark, new RichText(item.content()).plain().strip(), false));
    }
    return true;
  }

  /// A paragraph may hold several notes, a line each.
  private boolean lines(String paragraph) {
    boolean any = false;
    for (String line : paragraph.split("\n", -1)) {
      any |= line(line.strip(), any);
    }
    return any || paragraph.isBlank();
  }

  private boolean line(String line, boolean within) {
    Matcher opening = OPENING.matcher(line);
    if (opening.matches()) {
      opened = true;
      String mark = opening.group(1) == null ? "" : opening.group(1);
      return opening.group(2).isBlank() || add(mark, opening.group(2));
    }
    Matcher marked = MARKED.matcher(line);
    if (marked.matches()) {
      return add(mark(marked), marked.group(5));
    }
    return (SOURCE.matcher(line).matches() || within && !line.isBlank()) && add("", line);
  }

  private boolean add(String mark, String text) {
    notes.add(new TableNote(mark, text.strip(), false));
    return true;
  }

  private static String mark(Matcher marked) {
    for (int group = 1; group <= 4; group++) {
      if (marked.group(group) != null) {
        return marked.group(group);
      }
    }
    return "";
  }
}

package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;

/// The sentences of a text that stand in paragraphs and lists, not in tables.
final class Prose {
  /// Longer ones are cut: no sentence of an answer is, but lists without stops.
  private static final int LONGEST = 1500;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "hon", "rt", "mr", "mrs", "ms", "dr", "prof", "no", "nos", "st", "e.g", "i.e", "etc",
          "vs", "approx", "c", "cf", "para", "paras", "ltd", "inc", "fig", "col", "sir", "lt",
          "gen", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec");

  private final String plain;
  private final List<Sentence> sentences = new ArrayList<>();
  private int at;

  private Prose(String plain) {
    this.plain = plain;
  }

  /// A stretch of the plain text.
  record Sentence(String plain, int start, int end) {
    String words() {
      return plain.substring(start, end);
    }
  }

  static List<Sentence> of(RichText text) {
    Prose prose = new Prose(text.plain());
    prose.blocks(text.blocks());
    return prose.sentences;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph _, Block.Heading _ -> leaf(block, true);
        case Block.Quote q -> blocks(q.content());
        case Block.ItemList l -> l.items().forEach(i -> blocks(i.content()));
        case Block.Table _ -> leaf(block, false);
      }
    }
  }

  /// Finds the block's words in the whole text: blocks follow one another with blanks between.
  private void leaf(Block block, boolean prose) {
    String words = new RichText(List.of(block)).plain();
    while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
      at++;
    }
    if (!plain.startsWith(words, at)) {
      return;
    }
    int start = at;
    at += words.length();
    if (prose) {
      lines(start, at);
    }
  }

  private void lines(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = plain.charAt(i);
      boolean long_ = i - from >= LONGEST && c == ' ';
      if (c == '\n' || long_ || endsSentence(i, from, end)) {
        add(from, c == '\n' ? i : i + 1);
        from = i + 1;
      }
    }
    add(from, end);
  }

  private boolean endsSentence(int i, int from, int end) {
    char c = plain.charAt(i);
    if (c != '.' && c != '?' && c != '!' && c != ';') {
      return false;
    }
    boolean gap = i + 1 >= end || Character.isWhitespace(plain.charAt(i + 1));
    if (!gap || c != '.') {
      return gap;
    }
    int word = i;
    while (word > from && !Character.isWhitespace(plain.charAt(word - 1))) {
      word--;
    }
    String before =
        plain.substring(word, i).replaceAll("^[(“\"']+", "").toLowerCase(java.util.Locale.ROOT);
    int next = i + 1;
    while (next < end && plain.charAt(next) == ' ') {
      next++;
    }
    boolean goesOn = next < end && Character.isLowerCase(plain.charAt(next));
    boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0)) && word > from;
    return !goesOn && !initial && !ABBREVIATIONS.contains(before);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(plain.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(plain, start, end));
    }
  }
}

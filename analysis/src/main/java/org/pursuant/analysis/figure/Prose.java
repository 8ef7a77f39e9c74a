package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Sentences;

/// The sentences of a text that stand in paragraphs and lists, not in tables.
final class Prose {
  /// Longer ones are cut: no sentence of an answer is, but lists without stops.
  private static final int LONGEST = 1500;

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

  /// A semicolon parts what is counted as a stop does.
  private void lines(int start, int end) {
    for (Sentences.Span span : Sentences.inLines(plain, start, end, LONGEST)) {
      int from = span.start();
      for (int i = from; i < span.end(); i++) {
        if (plain.charAt(i) == ';'
            && (i + 1 == span.end() || Character.isWhitespace(plain.charAt(i + 1)))) {
          add(from, i + 1);
          from = i + 1;
        }
      }
      add(from, span.end());
    }
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

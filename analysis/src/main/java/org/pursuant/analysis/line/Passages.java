package org.pursuant.analysis.line;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.line.Extent;
import org.pursuant.domain.text.Block;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.Sentences;
import org.pursuant.domain.text.SourceText;

/// Cuts an answer into the passages that may be lines: the whole of it where it has several
/// paragraphs and no table, its paragraphs (items of lists too) and, where a paragraph has several,
/// its sentences. Tables and headings are left out, and whatever is too short to mean something by
/// itself.
///
/// Of a text that is only known cut off, the last sentence and whatever else reaches the cut are
/// left out: how they went on is not known. Pure; linear in the length of the text.
public final class Passages {
  /// The fewest words of a passage.
  static final int FEWEST_WORDS = 6;

  /// The most words of a passage; of longer ones only the parts are passages.
  static final int MOST_WORDS = 1_000;

  private final String plain;
  private final boolean clipped;
  private final List<Passage> found = new ArrayList<>();

  private Passages(String plain, boolean clipped) {
    this.plain = plain;
    this.clipped = clipped;
  }

  /// In the order of the text, the longer one first where two begin together. Offsets are into
  /// [RichText#plain()].
  public static List<Passage> in(SourceText text) {
    String plain = text.text().plain();
    Passages passages = new Passages(plain, text.isClipped());
    if (plain.indexOf('\n') >= 0 && !text.isClipped() && text.text().tables() == 0) {
      passages.add(0, plain.length(), Extent.ANSWER);
    }
    int at = 0;
    for (Block block : text.text().blocks()) {
      String own = new RichText(List.of(block)).plain();
      int start = plain.indexOf(own, at);
      if (start < 0) {
        continue;
      }
      if (!(block instanceof Block.Table) && !(block instanceof Block.Heading)) {
        passages.lines(start, start + own.length());
      }
      at = start + own.length();
    }
    return List.copyOf(passages.found);
  }

  private void lines(int from, int to) {
    for (int start = from; start < to; ) {
      int end = plain.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      if (plain.indexOf('\t', start) < 0 || plain.indexOf('\t', start) >= end) {
        line(start, end);
      }
      start = end + 1;
    }
  }

  private void line(int start, int end) {
    List<Sentences.Span> sentences = Sentences.in(plain, start, end);
    if (sentences.isEmpty()) {
      return;
    }
    boolean cut = clipped && end >= plain.length();
    int first = sentences.getFirst().start();
    int last = sentences.getLast().end();
    if (!cut) {
      add(first, last, Extent.PARAGRAPH);
    }
    int whole = cut ? sentences.size() - 1 : sentences.size() == 1 ? 0 : sentences.size();
    for (Sentences.Span sentence : sentences.subList(0, whole)) {
      add(sentence.start(), sentence.end(), Extent.SENTENCE);
    }
  }

  private void add(int start, int end, Extent extent) {
    int words = PassageWords.count(plain, start, end);
    if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
      found.add(new Passage(start, end, extent));
    }
  }
}

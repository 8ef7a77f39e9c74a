package org.pursuant.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.text.Words;

/// Cuts the best passage out of a text: the one with the most different matches, the earliest of
/// them, in whole sentences where they fit and otherwise at words, with an ellipsis at each cut.
final class Passage {
  static final int LENGTH = 240;

  private static final String ELLIPSIS = "…";
  private final String text;
  private final List<Span> spans;
  private final SentenceStarts sentences;

  private Passage(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
    this.sentences = new SentenceStarts(text);
  }

  /// The whole text with its matches marked.
  static List<Piece> whole(String text, List<Span> spans) {
    return new Passage(text, Span.merged(spans)).pieces(0, text.length(), "", "");
  }

  /// The best passage, or the beginning where nothing matches; empty for an empty text.
  static List<Piece> best(String text, List<Span> spans) {
    return new Passage(text, Span.merged(spans)).best();
  }

  private List<Piece> best() {
    if (text.length() <= LENGTH) {
      return pieces(0, text.length(), "", "");
    }
    int from = spans.isEmpty() ? 0 : bestStart();
    int needed = spans.isEmpty() ? 0 : lastEnd(from);
    int start = start(from, Math.min(needed, from + LENGTH));
    int end = end(start, needed);
    return pieces(start, end, start > 0 && !sentences.isStart(start) ? ELLIPSIS : "", tail(end));
  }

  /// The first match of the window with the most different matches.
  private int bestStart() {
    int best = 0;
    long bestScore = -1;
    for (int i = 0; i < spans.size(); i++) {
      Set<String> different = new HashSet<>();
      int count = 0;
      int limit = spans.get(i).start() + LENGTH;
      for (int j = i; j < spans.size() && spans.get(j).end() <= limit; j++) {
        different.add(textOf(spans.get(j)));
        count++;
      }
      long score = different.size() * 1_000L + Math.min(count, 999);
      if (score > bestScore) {
        bestScore = score;
        best = spans.get(i).start();
      }
    }
    return best;
  }

  private String textOf(Span span) {
    return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }

  private int lastEnd(int from) {
    int last = from;
    for (Span span : spans) {
      if (span.start() >= from && span.end() <= from + LENGTH) {
        last = span.end();
      }
    }
    return last;
  }

  /// The start of the sentence that `from` stands in if there is room for it, else a word as far
  /// before `from` as is left when the matches have their room.
  private int start(int from, int needed) {
    int room = LENGTH - (needed - from);
    int sentence = sentenceStartBefore(from);
    if (from - sentence <= room) {
      return sentence;
    }
    int earliest = from - Math.min(room, LENGTH / 4);
    int gap = text.indexOf(' ', earliest);
    return gap >= 0 && gap < from ? gap + 1 : from;
  }

  private int end(int start, int needed) {
    int limit = Math.min(text.length(), start + LENGTH);
    if (limit == text.length()) {
      return limit;
    }
    int sentence = sentenceStartBefore(limit);
    if (sentence > start && sentence >= needed && sentence - start >= LENGTH / 2) {
      return sentence;
    }
    int gap = text.lastIndexOf(' ', limit);
    return gap > start && gap >= needed ? gap : unpaired(limit);
  }

  private int unpaired(int i) {
    return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
  }

  private String tail(int end) {
    return end == text.length() || sentences.isStart(end) ? "" : ELLIPSIS;
  }

  /// The last start of a sentence at or before `at`, as far back as a passage may reach.
  private int sentenceStartBefore(int at) {
    return sentences.lastAtOrBefore(at, at - 2 * LENGTH);
  }

  private List<Piece> pieces(int from, int to, String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder(before);
    int at = from;
    for (Span span : spans) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), to);
      if (start >= at && end > start) {
        plain.append(text, at, start);
        add(pieces, plain.toString(), false);
        plain.setLength(0);
        add(pieces, text.substring(start, end), true);
        at = end;
      }
    }
    plain.append(text, at, to);
    add(pieces, plain.toString().stripTrailing() + after, false);
    return pieces;
  }

  /// White space of any kind becomes one blank; blanks between pieces stay.
  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (text.isEmpty()) {
      return;
    }
    String lead = !pieces.isEmpty() && Character.isWhitespace(text.charAt(0)) ? " " : "";
    String folded = Words.folded(text);
    boolean spaceEnds = Character.isWhitespace(text.charAt(text.length() - 1));
    String trail = spaceEnds && !folded.isEmpty() ? " " : "";
    String piece = lead + folded + trail;
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece, marked));
    }
  }
}

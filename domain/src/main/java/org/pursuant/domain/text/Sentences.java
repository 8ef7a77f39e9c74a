package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts texts into sentences by rule. A full stop, question mark or exclamation mark ends one where
/// a blank and then a capital, figure, quotation mark or bracket follow, unless the stop belongs to
/// an abbreviation ("hon.", "rt.", "e.g.", an initial). Where a source lost the breaks between
/// paragraphs a stop between a small and a capital letter ends one too. Linear in the length of the
/// text.
public final class Sentences {
  /// Written with a stop that ends no sentence, in lower case and without it.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "hon", "rt", "mr", "mrs", "ms", "dr", "prof", "st", "rev", "col", "cols", "gen", "lt",
          "maj", "capt", "sgt", "sir", "e.g", "eg", "i.e", "ie", "cf", "vs", "v", "viz", "no",
          "nos", "p", "pp", "para", "paras", "art", "arts", "reg", "regs", "sec", "ch", "vol",
          "fig", "figs", "approx", "incl", "dept", "govt", "cm", "cmnd", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "bros", "ref",
          "refs", "est", "etc");

  /// After these the next word may well begin a sentence; they end one only before a capital that
  /// is not a name's or figure's beginning, which cannot be told. "No." before a figure is a
  /// number.
  private static final Set<String> BEFORE_FIGURES =
      Set.of(
          "no", "nos", "p", "pp", "para", "paras", "art", "arts", "reg", "regs", "sec", "ch", "vol",
          "fig", "figs", "ref", "refs", "approx");

  private final String text;
  private final int end;

  private Sentences(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// A sentence, blanks at its ends left out.
  ///
  /// @param start offset of its first character
  /// @param end offset after its last character, closing marks included
  public record Span(int start, int end) {}

  /// The sentences between two offsets, which hold no line's end.
  public static List<Span> in(String text, int from, int to) {
    return new Sentences(text, to).cut(from);
  }

  /// The sentences of a text whose lines' ends end sentences too.
  ///
  /// @param longest longer stretches without a stop, which are lists or tables, are cut
  public static List<Span> inLines(String text, int from, int to, int longest) {
    List<Span> spans = new ArrayList<>();
    int start = from;
    while (start < to) {
      int line = text.indexOf('\n', start);
      int end = line < 0 || line > to ? to : line;
      for (Span span : in(text, start, end)) {
        pieces(spans, text, span, longest);
      }
      start = end + 1;
    }
    return spans;
  }

  /// Whether the mark at a place ends a sentence.
  public static boolean endAt(String text, int mark) {
    return isMark(text.charAt(mark)) && new Sentences(text, text.length()).ends(mark);
  }

  private static void pieces(List<Span> spans, String text, Span span, int longest) {
    int start = span.start();
    while (span.end() - start > longest) {
      int blank = text.lastIndexOf(' ', start + longest);
      int cut = blank > start ? blank : start + longest;
      add(spans, text, start, cut);
      start = cut;
    }
    add(spans, text, start, span.end());
  }

  private List<Span> cut(int from) {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    for (int at = from; at < end; at++) {
      if (isMark(text.charAt(at)) && ends(at)) {
        int after = closed(at + 1);
        add(sentences, text, start, after);
        start = after;
        at = after - 1;
      }
    }
    add(sentences, text, start, end);
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int stop) {
    int a = start;
    int b = stop;
    while (a < b && isBlank(text.charAt(a))) {
      a++;
    }
    while (b > a && isBlank(text.charAt(b - 1))) {
      b--;
    }
    if (a < b) {
      sentences.add(new Span(a, b));
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Past the marks and closing quotes and brackets that belong to a sentence's end.
  private int closed(int at) {
    int after = at;
    while (after < end
        && (isMark(text.charAt(after)) || "'\"’”)]".indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    return after;
  }

  private boolean ends(int mark) {
    int after = closed(mark + 1);
    if (after >= end) {
      return true;
    }
    char next = text.charAt(after);
    if (!isBlank(next)) {
      return isLostBreak(mark, after);
    }
    int begin = after;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    return begin >= end || begins(text.charAt(begin)) && !isAbbreviated(mark, text.charAt(begin));
  }

  private static boolean begins(char c) {
    return !Character.isLowerCase(c) && c != ',' && c != ';' && c != ':';
  }

  /// "…was made.The next": never within a web address or a figure.
  private boolean isLostBreak(int mark, int after) {
    return text.charAt(mark) == '.'
        && mark >= 2
        && (Character.isLowerCase(text.charAt(mark - 1)) || text.charAt(mark - 1) == ')')
        && Character.isUpperCase(text.charAt(after))
        && after + 1 < end
        && (Character.isLowerCase(text.charAt(after + 1)) || text.charAt(after + 1) == ' ')
        && !isAddress(mark);
  }

  /// Whether the word around a place is a web address.
  private boolean isAddress(int at) {
    int start = at;
    while (start > 0 && at - start < 200 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.startsWith("http", start) || text.startsWith("www.", start);
  }

  private boolean isAbbreviated(int mark, char next) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    int start = mark;
    while (start > 0 && mark - start <= 6 && isOfAbbreviation(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, mark).toLowerCase(Locale.ROOT);
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      return Character.isUpperCase(text.charAt(mark - 1));
    }
    if (BEFORE_FIGURES.contains(word)) {
      return Character.isDigit(next);
    }
    return ABBREVIATIONS.contains(word);
  }

  private static boolean isOfAbbreviation(char c) {
    return Character.isLetter(c) || c == '.';
  }
}

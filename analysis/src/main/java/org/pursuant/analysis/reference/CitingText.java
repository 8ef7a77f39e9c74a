package org.pursuant.analysis.reference;

import java.util.Locale;
import java.util.Set;
import org.pursuant.domain.reference.Stretch;

/// The plain words of a text as they are looked through: every kind of blank is a space, and it is
/// known where sentences end. Offsets are those of the plain words.
final class CitingText {
  /// After these a full stop ends no sentence.
  private static final Set<String> SHORTENED =
      Set.of(
          "hon", "rt", "mr", "mrs", "ms", "dr", "st", "no", "nos", "col", "cols", "vol", "c", "cc",
          "ref", "para", "p", "pp", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov",
          "dec", "right", "gen", "lt", "sir");

  private final String text;

  /// Where the sentence of each place ends: parallel, rising.
  private final int[] ends;

  private final int count;

  CitingText(String plain) {
    text = spaced(plain);
    int[] found = new int[16];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(i)) {
        if (n == found.length) {
          found = java.util.Arrays.copyOf(found, n * 2);
        }
        found[n++] = i + 1;
      }
    }
    ends = found;
    count = n;
  }

  private static String spaced(String plain) {
    StringBuilder out = new StringBuilder(plain);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean blank = Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u200B';
      if (blank && c != '\n' && c != '\t') {
        out.setCharAt(i, ' ');
      } else if (c == '‑' || c == '‐' || c == '—' || c == '−') {
        out.setCharAt(i, '-');
      }
    }
    return out.toString();
  }

  private boolean ends(int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\t') {
      return true;
    }
    if (c != '.' && c != '?' && c != '!' || at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
    return !goesOn && !(c == '.' && shortened(at));
  }

  private boolean shortened(int stop) {
    int from = stop;
    while (from > 0 && stop - from < 8 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || SHORTENED.contains(word.toLowerCase(Locale.ROOT));
  }

  /// The words.
  String text() {
    return text;
  }

  /// The sentence that a place is in.
  Stretch sentence(int at) {
    int found = java.util.Arrays.binarySearch(ends, 0, count, at + 1);
    int next = found < 0 ? -found - 1 : found;
    int from = next == 0 ? 0 : ends[next - 1];
    int to = next == count ? text.length() : ends[next];
    return new Stretch(Math.min(from, at), to);
  }

  /// Whether no sentence ends between two places.
  boolean together(int from, int to) {
    return sentence(from).to() > to - 1 && from <= to;
  }

  /// The words between two places.
  String between(int from, int to) {
    return from < to ? text.substring(from, to) : "";
  }
}

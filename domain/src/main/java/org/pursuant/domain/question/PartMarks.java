package org.pursuant.domain.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the marks of a question's parts, such as `(a)`, and tells whether they make regular rows.
final class PartMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N})\\]])\\(([a-z]|[ivx]{2,5}|[A-Z]|\\d{1,2})\\)(?=[\\s\\p{L}\\p{N}£(])");

  /// "under section (a)" names a paragraph of an Act and asks nothing.
  private static final Pattern NAMES_A_PLACE =
      Pattern.compile(
          "(?i)\\b(?:section|paragraph|regulation|article|clause|schedule|rule|part|subsection|class|grade|category|group|tier|annex|table|option)s?\\s+[\\d.]*\\s*$");

  private static final List<String> NUMERALS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  private PartMarks() {}

  /// A mark with the row it continues.
  ///
  /// @param depth 1, or 2 inside a letter
  /// @param set which row of its segment
  record Placed(String mark, int at, Row row, int depth, int set) {
    Placed within(int newDepth, int newSet) {
      return new Placed(mark, at, row, newDepth, newSet);
    }
  }

  /// What a row counts in.
  enum Row {
    LETTERS,
    NUMERALS,
    CAPITALS,
    DIGITS,
    NONE
  }

  /// The marks between two offsets, each in its row.
  static List<Placed> in(String text, int start, int end) {
    List<Placed> marks = new ArrayList<>();
    Matcher m = MARK.matcher(text).region(start, end).useTransparentBounds(true);
    String letter = "";
    while (m.find()) {
      if (NAMES_A_PLACE.matcher(text.substring(start, m.start())).find()) {
        marks.add(new Placed(m.group(1), m.start(), Row.NONE, 1, 1));
        continue;
      }
      Row row = row(m.group(1), letter);
      letter = row == Row.LETTERS ? m.group(1) : letter;
      marks.add(new Placed(m.group(1), m.start(), row, 1, 1));
    }
    return placed(marks, text);
  }

  /// `(i)` is a letter only after `(h)`, `(v)` only after `(u)`.
  private static Row row(String mark, String letterBefore) {
    char c = mark.charAt(0);
    if (Character.isDigit(c)) {
      return Row.DIGITS;
    }
    if (Character.isUpperCase(c)) {
      return Row.CAPITALS;
    }
    boolean next = mark.length() == 1 && !letterBefore.isEmpty() && letterBefore.charAt(0) + 1 == c;
    return NUMERALS.contains(mark) && !next ? Row.NUMERALS : Row.LETTERS;
  }

  /// Numerals inside letters go one deeper, unless they come once and after the last letter: then
  /// they are a second row, which may go with each letter. Only where the last letter has no words
  /// of its own before them, as in "(b) (i) targets and (ii) dates", can they be its alone.
  private static List<Placed> placed(List<Placed> marks, String text) {
    if (marks.isEmpty()) {
      return marks;
    }
    Row outer = marks.getFirst().row();
    long rows = marks.stream().filter(m -> m.row() != outer && ordinal(m) == 1).count();
    boolean last = marks.getLast().row() != outer;
    int firstInner = firstOther(marks, outer);
    boolean afterAll =
        last
            && marks.subList(firstInner, marks.size()).stream().allMatch(m -> m.row() != outer)
            && !adjoins(marks.get(firstInner - 1), marks.get(firstInner), text);
    List<Placed> result = new ArrayList<>();
    int set = 1;
    for (Placed mark : marks) {
      boolean inner = mark.row() != outer;
      set += inner && ordinal(mark) == 1 ? 1 : 0;
      result.add(mark.within(inner && !(afterAll && rows == 1) ? 2 : 1, inner ? set : 1));
    }
    return result;
  }

  private static boolean adjoins(Placed mark, Placed next, String text) {
    return text.substring(mark.at() + mark.mark().length() + 2, next.at()).isBlank();
  }

  private static int firstOther(List<Placed> marks, Row outer) {
    int at = 0;
    while (at < marks.size() && marks.get(at).row() == outer) {
      at++;
    }
    return at;
  }

  /// Which in its row a mark is, from 1; 0 where it is none.
  private static int ordinal(Placed mark) {
    return switch (mark.row()) {
      case LETTERS, CAPITALS -> mark.mark().toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
      case NUMERALS -> NUMERALS.indexOf(mark.mark()) + 1;
      case DIGITS -> Integer.parseInt(mark.mark());
      case NONE -> 0;
    };
  }

  /// Whether the outer row counts up from its beginning to two or more without a gap, and so does
  /// each row inside it. No marks at all are regular.
  static boolean regular(List<Placed> marks) {
    if (marks.isEmpty()) {
      return true;
    }
    Row outer = marks.getFirst().row();
    if (outer == Row.NONE || outer == Row.CAPITALS) {
      return false;
    }
    int expected = 1;
    int inside = 0;
    Row inner = Row.NONE;
    for (Placed mark : marks) {
      if (mark.row() == outer) {
        if (ordinal(mark) != expected++ || inside == 1) {
          return false;
        }
        inside = 0;
      } else if (ordinal(mark) == inside + 1 && (inside == 0 || mark.row() == inner)) {
        inner = mark.row();
        inside++;
      } else {
        return false;
      }
    }
    return expected > 2 && inside != 1;
  }

  /// Each mark as a part reaching to the next.
  static List<Parts.Part> parts(List<Placed> marks, int end) {
    List<Parts.Part> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Placed m = marks.get(i);
      int to = i + 1 < marks.size() ? marks.get(i + 1).at() : end;
      parts.add(new Parts.Part(Parts.Kind.MARKED, m.depth(), m.set(), m.mark(), m.at(), to));
    }
    return parts;
  }
}

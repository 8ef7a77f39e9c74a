package org.pursuant.domain.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The separately asked parts of a question, for laying it out to be read: letters with numerals
/// inside, the Lords' numbers, and second questions after a semicolon.
///
/// The parts tile the text: nothing is lost, moved or added. Where the marks are irregular (one
/// missing, one repeated, a lone one) the text is one part, since a wrong layout misleads and none
/// does not. Pure.
///
/// @param text what was laid out
/// @param parts in reading order, without gaps; empty for an empty text
public record Parts(String text, List<Part> parts) {
  /// "; and what…", "; and if he will…": a further question.
  private static final Pattern FURTHER =
      Pattern.compile(
          ";\\s+(?=(?:and\\s+)?(?:(?:for|on|to|by|in|from|under|with|at|of)\\s+)?"
              + "(?:what|whether|how|when|where|who|whom|whose|which|why|if|will)\\b)");

  public Parts {
    parts = List.copyOf(parts);
  }

  /// What a part is.
  public enum Kind {
    /// Words before the first mark, which belong to all that follows them.
    LEAD,
    /// Begins with a mark such as `(a)`.
    MARKED,
    /// A further question after a semicolon.
    FURTHER
  }

  /// One part.
  ///
  /// @param depth 0 for unmarked ones, 1 for marked, 2 for a numeral inside a letter
  /// @param set counts the rows of marks within one question from 1; 0 for unmarked ones. `(i)` and
  ///   `(ii)` after the last letter are a row of their own, which may go with every letter
  /// @param mark without brackets (`a`); empty for unmarked ones
  /// @param start offset of its first character
  /// @param end offset after its last character
  public record Part(Kind kind, int depth, int set, String mark, int start, int end) {}

  /// Lays a question out.
  public static Parts of(String text) {
    if (text.isEmpty()) {
      return new Parts(text, List.of());
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher further = FURTHER.matcher(text);
    while (further.find()) {
      starts.add(further.end());
    }
    starts.add(text.length());
    List<Part> parts = laidOut(text, starts);
    if (parts.isEmpty() && starts.size() > 2) {
      parts = laidOut(text, List.of(0, text.length()));
    }
    return new Parts(
        text, parts.isEmpty() ? List.of(unmarked(Kind.LEAD, 0, text.length())) : parts);
  }

  /// Whether more than one thing is asked, as far as marks and semicolons tell.
  public boolean several() {
    return parts.size() > 1;
  }

  /// A part's exact words, mark and joining words included.
  public String exact(Part part) {
    return text.substring(part.start(), part.end());
  }

  /// A part's words for a list: without its mark, and without the "and" or comma that joins it to
  /// its neighbours.
  public String words(Part part) {
    String words = exact(part).strip();
    if (part.kind() == Kind.MARKED) {
      words = words.substring(part.mark().length() + 2).strip();
    }
    if (part.kind() == Kind.FURTHER) {
      words = words.replaceFirst("^and\\s+", "");
    }
    return part.kind() == Kind.LEAD
        ? words
        : words.replaceFirst("(?:[,;]\\s*)?\\b(?:and|or)$", "").replaceFirst("[\\s,;.]+$", "");
  }

  /// Empty if any segment is irregular.
  private static List<Part> laidOut(String text, List<Integer> starts) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      int start = starts.get(i);
      int end = starts.get(i + 1);
      List<PartMarks.Placed> marks = PartMarks.in(text, start, end);
      if (!PartMarks.regular(marks)) {
        return List.of();
      }
      int first = marks.isEmpty() ? end : marks.getFirst().at();
      if (first > start) {
        parts.add(unmarked(i == 0 ? Kind.LEAD : Kind.FURTHER, start, first));
      }
      parts.addAll(PartMarks.parts(marks, end));
    }
    return parts;
  }

  private static Part unmarked(Kind kind, int start, int end) {
    return new Part(kind, 0, 0, "", start, end);
  }
}

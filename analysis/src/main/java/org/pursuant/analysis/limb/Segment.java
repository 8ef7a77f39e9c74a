package org.pursuant.analysis.limb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of the questions that semicolons join into one, with its marks.
///
/// @param number from 1
/// @param start offset of its first character
/// @param end offset after its last
/// @param marks in order
record Segment(int number, int start, int end, List<Mark> marks) {
  private static final String PREPOSITION =
      "(?:(?:for|on|to|by|in|from|under|with|at|of|over|through|against|since) )?";

  private static final String ASKS =
      "(?:what|whether|how|when|where|who|whom|whose|which|why|if|will|has|have|does|did|is|are)\\b";

  /// "; and what…", "; for each project, what…", "; and (i) who…".
  private static final Pattern FURTHER =
      Pattern.compile(
          ";\\s{1,3}(?="
              + "(?:and,? {1,2})?(?:and )?"
              + PREPOSITION
              + ASKS
              + "|(?:and,? {1,2})?(?:for|of|in|at|on|from|with|under)(?: those| these| each| any)? [^;]{0,60}?\\b"
              + ASKS
              + "|and (?:the|steps|he|she|they|identify|list|set out|provide|publish|place|make)\\b"
              + "|(?:and )?\\((?:a|i|A|1)\\) )");

  /// A heading quoted in the words before the question can hold a semicolon: what follows such a
  /// one goes on with a comma and the question word.
  static List<Segment> of(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher further = FURTHER.matcher(text);
    while (further.find()) {
      starts.add(further.end());
    }
    starts.add(text.length());
    List<Mark> marks = Mark.in(text);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      int start = starts.get(i);
      int end = starts.get(i + 1);
      segments.add(
          new Segment(
              i + 1,
              start,
              end,
              marks.stream().filter(m -> m.at() >= start && m.at() < end).toList()));
    }
    return segments;
  }
}

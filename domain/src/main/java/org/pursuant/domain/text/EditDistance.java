package org.pursuant.domain.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many letters must be changed, added, dropped or put the other way round to make one word of
/// another, for proposing what somebody may have meant.
public final class EditDistance {
  private EditDistance() {}

  public static int between(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(one, i, other, j, steps);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int least(String one, int i, String other, int j, int[][] steps) {
    char a = one.charAt(i - 1);
    char b = other.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (a == b ? 0 : 1));
    boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }

  /// The words of a choice that are nearest to a written one, nearest first: those that share half
  /// of it at least, and hardly less than the nearest one.
  public static List<String> nearest(String written, Collection<String> choice, int most) {
    Map<String, Integer> distances = new HashMap<>();
    choice.forEach(c -> distances.computeIfAbsent(c, word -> between(written, word)));
    int least = distances.values().stream().min(Comparator.naturalOrder()).orElse(0);
    int furthest = Math.min(Math.max(1, written.length() / 2), least + 1);
    return distances.entrySet().stream()
        .filter(e -> e.getValue() <= furthest)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}

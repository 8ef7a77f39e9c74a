package org.pursuant.domain.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How many letters must be changed, added or dropped to make one word of another, for proposing
/// what somebody may have meant.
public final class EditDistance {
  private EditDistance() {}

  public static int between(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }

  /// The words of a choice that are nearest to a written one, nearest first; none that share less
  /// than half of it.
  public static List<String> nearest(String written, Collection<String> choice, int most) {
    int furthest = Math.max(1, written.length() / 2);
    return choice.stream()
        .distinct()
        .filter(c -> between(written, c) <= furthest)
        .sorted(
            Comparator.<String>comparingInt(c -> between(written, c))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }
}

package org.pursuant.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pursuant.domain.text.WordDifference.Piece;
import org.pursuant.domain.text.WordDifference.Piece.Kind;

/// The shortest way from one list of tokens to another by removing and adding, after Myers ("An
/// O(ND) Difference Algorithm and Its Variations", 1986), given up beyond a bound.
final class ShortestEdit {
  private final int[] a;
  private final int[] b;
  private final List<int[]> rounds = new ArrayList<>();

  private ShortestEdit(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /// One piece for each token; empty if more than `most` tokens differ.
  static Optional<List<Piece>> between(List<String> before, List<String> after, int most) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> a = before.subList(head, before.size() - tail);
    List<String> b = after.subList(head, after.size() - tail);
    Map<String, Integer> numbers = new HashMap<>();
    ShortestEdit edit = new ShortestEdit(numbered(a, numbers), numbered(b, numbers));
    int edits = edit.search(most);
    if (edits < 0) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>(same(before.subList(0, head)));
    pieces.addAll(edit.walkBack(edits, a, b));
    pieces.addAll(same(before.subList(before.size() - tail, before.size())));
    return Optional.of(pieces);
  }

  private static List<Piece> same(List<String> tokens) {
    return tokens.stream().map(t -> new Piece(Kind.SAME, t)).toList();
  }

  private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
    return tokens.stream().mapToInt(t -> numbers.computeIfAbsent(t, _ -> numbers.size())).toArray();
  }

  /// The number of edits, or -1 beyond the bound. Leaves in `rounds` how far each diagonal had come
  /// before each round.
  private int search(int most) {
    int bound = Math.min(most, a.length + b.length);
    int[] reach = new int[2 * bound + 3];
    int middle = bound + 1;
    for (int d = 0; d <= bound; d++) {
      rounds.add(Arrays.copyOfRange(reach, middle - d - 1, middle + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        while (x < a.length && x - k < b.length && a[x] == b[x - k]) {
          x++;
        }
        reach[middle + k] = x;
        if (x >= a.length && x - k >= b.length) {
          return d;
        }
      }
    }
    return -1;
  }

  private List<Piece> walkBack(int edits, List<String> before, List<String> after) {
    List<Piece> backwards = new ArrayList<>();
    int x = a.length;
    int y = b.length;
    for (int d = edits; d >= 0; d--) {
      int[] reach = rounds.get(d);
      int k = x - y;
      int at = k + d + 1;
      boolean down = k == -d || k != d && reach[at - 1] < reach[at + 1];
      int fromX = d == 0 ? 0 : down ? reach[at + 1] : reach[at - 1];
      int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        backwards.add(new Piece(Kind.SAME, before.get(--x)));
        y--;
      }
      if (d > 0 && down) {
        backwards.add(new Piece(Kind.ADDED, after.get(--y)));
      } else if (d > 0) {
        backwards.add(new Piece(Kind.REMOVED, before.get(--x)));
      }
    }
    Collections.reverse(backwards);
    return backwards;
  }
}

package org.pursuant.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.pursuant.domain.search.SearchOutcome.Facet;

/// Numbers for what a facet counts, the same in all segments, so that counts of segments are added
/// up without looking at letters. Numbers are only ever given, never taken back: there are as many
/// as there were different values with their labels, in whatever index. Safe for many threads.
final class FacetNames {
  private static final Map<Facet, FacetNames> OF = new EnumMap<>(Facet.class);

  static {
    for (Facet facet : Facet.values()) {
      OF.put(facet, new FacetNames());
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> firstOfValue = new HashMap<>();
  private volatile Known known = new Known(new String[64], new int[64], 0);

  private FacetNames() {}

  static FacetNames of(Facet facet) {
    FacetNames names = OF.get(facet);
    if (names == null) {
      throw new IllegalArgumentException("not counted: " + facet);
    }
    return names;
  }

  /// What is known at one time. What is added later stands behind its end.
  @SuppressWarnings("ArrayRecordComponent") // Never changed up to `size`, and seen in here alone.
  private record Known(String[] names, int[] firsts, int size) {}

  /// The number of a value with its label, as they are counted.
  synchronized int number(String counted) {
    Integer number = numbers.get(counted);
    if (number != null) {
      return number;
    }
    Known now = known;
    int next = now.size;
    boolean full = next == now.names.length;
    String[] names = full ? Arrays.copyOf(now.names, 2 * next) : now.names;
    int[] firsts = full ? Arrays.copyOf(now.firsts, 2 * next) : now.firsts;
    names[next] = counted;
    firsts[next] = firstOfValue.computeIfAbsent(QuestionDocuments.valueOf(counted), _ -> next);
    known = new Known(names, firsts, next + 1);
    numbers.put(counted, next);
    return next;
  }

  /// What has a number.
  String name(int number) {
    return known.names[number];
  }

  /// The number that stands for the same value under whatever label.
  int value(int number) {
    return known.firsts[number];
  }
}

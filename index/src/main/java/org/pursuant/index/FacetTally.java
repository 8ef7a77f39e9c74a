package org.pursuant.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.pursuant.domain.search.SearchOutcome.FacetCount;

/// Counts by the numbers of [FacetNames]. Used by one thread.
final class FacetTally {
  private static final Comparator<FacetCount> BEST_LAST =
      Comparator.comparingLong(FacetCount::count)
          .thenComparing(Comparator.comparing(FacetCount::label).reversed())
          .thenComparing(Comparator.comparing(FacetCount::value).reversed());

  private final FacetNames names;
  private long[] counts = new long[64];

  FacetTally(FacetNames names) {
    this.names = names;
  }

  void add(int number, long count) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(2 * counts.length, number + 1));
    }
    counts[number] += count;
  }

  /// The values counted most, with ties in the order of their labels. One value may have been
  /// printed under several labels: they count together, under the label printed most.
  List<FacetCount> top(int most) {
    long[] byValue = new long[counts.length];
    int[] label = new int[counts.length];
    Arrays.fill(label, -1);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        int value = names.value(number);
        byValue[value] += counts[number];
        if (label[value] < 0 || isBetter(number, label[value])) {
          label[value] = number;
        }
      }
    }
    PriorityQueue<FacetCount> best = new PriorityQueue<>(BEST_LAST);
    for (int value = 0; value < byValue.length; value++) {
      // What is counted less than the last of the best is not looked at further.
      if (byValue[value] > 0 && (best.size() < most || byValue[value] >= least(best))) {
        best.add(count(label[value], byValue[value]));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    List<FacetCount> top = new ArrayList<>(best);
    top.sort(Collections.reverseOrder(BEST_LAST));
    return List.copyOf(top);
  }

  private static long least(PriorityQueue<FacetCount> best) {
    FacetCount last = best.peek();
    return last == null ? 0 : last.count();
  }

  private boolean isBetter(int number, int than) {
    int byCount = Long.compare(counts[number], counts[than]);
    return byCount != 0 ? byCount > 0 : names.name(number).compareTo(names.name(than)) < 0;
  }

  private FacetCount count(int number, long count) {
    String name = names.name(number);
    return new FacetCount(QuestionDocuments.valueOf(name), QuestionDocuments.labelOf(name), count);
  }
}

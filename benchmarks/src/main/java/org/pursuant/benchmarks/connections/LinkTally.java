package org.pursuant.benchmarks.connections;

import java.util.Map;
import java.util.TreeMap;
import org.pursuant.benchmarks.connections.ReferenceFigures.Form;
import org.pursuant.benchmarks.connections.ReferenceFigures.Links;

/// Counts links as they are judged.
final class LinkTally {
  private final long[] counts = new long[8];
  private final Map<String, long[]> forms = new TreeMap<>();

  /// One link.
  ///
  /// @param named whether the words name a number at all
  /// @param form of the words; null where they were not recognised
  /// @param held whether the record holds the question
  /// @param resolved whether the words lead to a question
  /// @param right whether that is the one linked
  void add(
      boolean named,
      @org.jspecify.annotations.Nullable String form,
      boolean held,
      boolean resolved,
      boolean right) {
    count(0, true);
    count(1, named);
    count(2, form != null);
    count(3, held);
    count(4, held && named);
    count(5, resolved && held);
    count(6, right);
    count(7, resolved && !right);
    if (form != null) {
      long[] of = forms.computeIfAbsent(form, _ -> new long[4]);
      of[0]++;
      of[1] += held ? 1 : 0;
      of[2] += right ? 1 : 0;
      of[3] += resolved && !right ? 1 : 0;
    }
  }

  private void count(int at, boolean yes) {
    counts[at] += yes ? 1 : 0;
  }

  Links links() {
    Map<String, Form> byForm = new TreeMap<>();
    forms.forEach((name, n) -> byForm.put(name, new Form(n[0], n[1], n[2], n[3])));
    return new Links(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7],
        byForm);
  }
}

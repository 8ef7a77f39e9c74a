package org.pursuant.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text that matches, from `start` up to and without `end`.
record Span(int start, int end) {

  /// Spans in order, with those that overlap as one.
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    for (Span span : inOrder) {
      if (!merged.isEmpty() && span.start < merged.getLast().end) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start, Math.max(last.end, span.end)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}

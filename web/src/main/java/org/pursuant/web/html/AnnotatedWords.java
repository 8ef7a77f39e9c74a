package org.pursuant.web.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Writes runs of words with what is annotated in them. Each run is cut where an annotation begins
/// or ends, and every piece is set in the elements of those that cover it.
final class AnnotatedWords {
  private final HtmlBuilder html;
  private final List<Integer> starts;
  private final List<Annotation> annotations;

  /// Those with something to follow them, the first to end first.
  private final List<Annotation> toFollow;

  private int run;
  private int written;

  /// @param starts where each run stands, see [org.pursuant.domain.text.PlainPlaces]
  AnnotatedWords(HtmlBuilder html, List<Integer> starts, List<Annotation> annotations) {
    this.html = html;
    this.starts = starts;
    this.annotations = annotations.stream().filter(a -> a.from() < a.to()).toList();
    this.toFollow =
        new ArrayList<>(
            this.annotations.stream()
                .filter(a -> a.after() != null)
                .sorted(Comparator.comparingInt(Annotation::to))
                .toList());
  }

  /// The next run of words.
  ///
  /// @param linked whether it stands within a link of the text
  void write(String words, boolean linked) {
    if (annotations.isEmpty()) {
      html.text(words);
      return;
    }
    int start = starts.get(run++);
    int end = start + words.length();
    List<Annotation> here = annotations.stream().filter(a -> a.covers(start, end)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    here.forEach(a -> {
      cuts.add(Math.max(a.from(), start));
      cuts.add(Math.min(a.to(), end));
    });
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      int at = from;
      List<Annotation> over = here.stream().filter(a -> a.covers(at, to)).toList();
      piece(words.substring(from - start, to - start), over, linked);
      written = to;
      if (!linked) {
        follow();
      }
      from = to;
    }
  }

  private void piece(String words, List<Annotation> over, boolean linked) {
    int link = linked ? -1 : firstLink(over);
    for (int i = 0; i < over.size(); i++) {
      open(over.get(i), i == link);
    }
    html.text(words);
    for (int i = over.size() - 1; i >= 0; i--) {
      html.raw(i == link ? "</a>" : "</span>");
    }
  }

  private static int firstLink(List<Annotation> over) {
    for (int i = 0; i < over.size(); i++) {
      if (over.get(i).href() != null) {
        return i;
      }
    }
    return -1;
  }

  private void open(Annotation a, boolean link) {
    html.raw(link ? "<a" : "<span").raw(" class=\"").text(a.style()).raw("\"");
    if (link && a.href() != null) {
      html.raw(" href=\"").text(a.href()).raw("\"");
    }
    if (!a.label().isEmpty()) {
      html.raw(" title=\"").text(a.label()).raw("\"");
    }
    html.raw(">");
  }

  /// Writes what follows the words written so far. For calling where a link has ended, too.
  void follow() {
    while (!toFollow.isEmpty() && toFollow.getFirst().to() <= written) {
      Markup after = toFollow.removeFirst().after();
      if (after != null) {
        html.raw(after.toString());
      }
    }
  }
}

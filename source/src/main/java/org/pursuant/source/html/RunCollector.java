package org.pursuant.source.html;

import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.text.Inline;

/// Collects the running text of one block as runs of equally marked words, folding white space as
/// they come, and gives it as paragraphs of nested inlines.
final class RunCollector {
  private static final Inline BREAK = new Inline.Break();

  /// Words with the marks around them; a break is a run of a line end, which words never hold.
  private record Run(List<InlineMark> marks, String text) {
    boolean isBreak() {
      return text.equals("\n");
    }
  }

  private final List<List<Run>> paragraphs = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private boolean space;

  /// More words. A blank between two runs is given the marks that both have.
  void words(String text, List<InlineMark> marks) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Visible.folds(c)) {
        if (!word.isEmpty()) {
          append(word, marks);
        }
        space = true;
      } else if (Visible.showable(c)) {
        word.appendCodePoint(c);
      }
    }
    if (!word.isEmpty()) {
      append(word, marks);
    }
  }

  private void append(StringBuilder word, List<InlineMark> marks) {
    if (space && !runs.isEmpty() && !runs.getLast().isBreak()) {
      add(new Run(shared(runs.getLast().marks(), marks), " "));
    }
    space = false;
    add(new Run(marks, word.toString()));
    word.setLength(0);
  }

  private void add(Run run) {
    runs.add(run);
  }

  /// A line break; two with nothing between them part two paragraphs.
  void lineBreak() {
    space = false;
    trimEnd();
    if (!runs.isEmpty() && runs.getLast().isBreak()) {
      endParagraph();
    } else if (!runs.isEmpty()) {
      runs.add(new Run(List.of(), "\n"));
    }
  }

  private void endParagraph() {
    space = false;
    trimEnd();
    while (!runs.isEmpty() && runs.getLast().isBreak()) {
      runs.removeLast();
      trimEnd();
    }
    if (!runs.isEmpty()) {
      paragraphs.add(runs);
      runs = new ArrayList<>();
    }
  }

  /// Takes no-break and other blanks off the end of the last run, and the run if nothing is left.
  private void trimEnd() {
    while (!runs.isEmpty() && !runs.getLast().isBreak()) {
      Run last = runs.removeLast();
      String text = trimmedEnd(last.text());
      if (!text.isEmpty()) {
        runs.add(new Run(last.marks(), text));
        return;
      }
    }
  }

  private static String trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && Visible.blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /// The paragraphs collected since the last call, none of them empty.
  List<List<Inline>> take() {
    endParagraph();
    List<List<Inline>> all = new ArrayList<>();
    for (List<Run> paragraph : paragraphs) {
      List<Run> trimmed = trimStart(paragraph);
      if (!trimmed.isEmpty()) {
        all.add(nested(trimmed, 0));
      }
    }
    paragraphs.clear();
    return all;
  }

  private static List<Run> trimStart(List<Run> paragraph) {
    int first = 0;
    while (first < paragraph.size() && isBlank(paragraph.get(first).text())) {
      first++;
    }
    List<Run> rest = new ArrayList<>(paragraph.subList(first, paragraph.size()));
    if (!rest.isEmpty()) {
      Run run = rest.getFirst();
      int start = 0;
      while (Visible.blank(run.text().charAt(start))) {
        start++;
      }
      rest.set(0, new Run(run.marks(), run.text().substring(start)));
    }
    return rest;
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(Visible::blank);
  }

  private static List<InlineMark> shared(List<InlineMark> one, List<InlineMark> other) {
    int n = 0;
    while (n < one.size() && n < other.size() && one.get(n).equals(other.get(n))) {
      n++;
    }
    return one.subList(0, n);
  }

  /// Runs as inlines: neighbours with the same mark at a depth become one element.
  private static List<Inline> nested(List<Run> runs, int depth) {
    List<Inline> out = new ArrayList<>();
    for (int from = 0; from < runs.size(); ) {
      Run run = runs.get(from);
      int to = from + 1;
      if (run.isBreak()) {
        out.add(BREAK);
      } else if (run.marks().size() <= depth) {
        StringBuilder words = new StringBuilder(run.text());
        while (to < runs.size() && plainAt(runs.get(to), depth)) {
          words.append(runs.get(to++).text());
        }
        out.add(new Inline.Words(words.toString()));
      } else {
        InlineMark mark = run.marks().get(depth);
        while (to < runs.size() && markedAt(runs.get(to), depth, mark)) {
          to++;
        }
        out.add(mark.around(nested(runs.subList(from, to), depth + 1)));
      }
      from = to;
    }
    return out;
  }

  private static boolean plainAt(Run run, int depth) {
    return !run.isBreak() && run.marks().size() <= depth;
  }

  private static boolean markedAt(Run run, int depth, InlineMark mark) {
    return !run.isBreak() && run.marks().size() > depth && run.marks().get(depth).equals(mark);
  }
}

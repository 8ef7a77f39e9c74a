package org.pursuant.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Words;

/// The lines of a text that may hold several pages, cut into the entries that each print one
/// question.
final class PageText {
  /// Words that a page shows beside its questions and that say nothing of them.
  static final List<String> LABELS =
      List.of("Reticulating Splines", "View Source", "Portrait", "This question was answered on");

  private static final Pattern ASKED_BY = Pattern.compile("(.*?)Asked by ?: ?(.*)");
  private static final Pattern ASKED_ON = Pattern.compile("\\( ?asked on (.*?) ?\\)(.*)");

  private PageText() {}

  /// A part of the text, its lines folded and none of them blank, with the number of its first
  /// line.
  sealed interface Entry {
    int line();

    List<String> lines();
  }

  /// An entry of a Member's list.
  ///
  /// @param asker what stands after "Asked by:"
  /// @param lines those after that one
  record Listed(int line, String asker, List<String> lines) implements Entry {}

  /// A question's own page.
  ///
  /// @param heading null where none stands before the date
  /// @param asked the day as printed
  /// @param rest what stands after the day on its line
  /// @param lines those after that one
  record Own(int line, @Nullable String heading, String asked, String rest, List<String> lines)
      implements Entry {}

  /// Words before the first entry, or before "Asked by:" on its line.
  record Loose(int line, List<String> lines) implements Entry {}

  /// Whether a text begins with an entry of a list.
  static boolean beginsWithList(String text) {
    return firstEntry(text) instanceof Listed;
  }

  /// Whether a text begins with a question's own page.
  static boolean beginsWithOwnPage(String text) {
    return firstEntry(text) instanceof Own;
  }

  private static @Nullable Entry firstEntry(String text) {
    return entries(text).stream().filter(e -> !(e instanceof Loose)).findFirst().orElse(null);
  }

  static List<Entry> entries(String text) {
    Cutter cutter = new Cutter();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = Words.folded(lines[i].replace("\uFEFF", "").replace("\u200B", ""));
      if (!line.isEmpty()) {
        cutter.line(i + 1, line);
      }
    }
    return cutter.finish();
  }

  /// Collects entries line by line.
  private static final class Cutter {
    private final List<Entry> entries = new ArrayList<>();
    private List<String> current = new ArrayList<>();
    private int lastLine = 1;

    Cutter() {
      entries.add(new Loose(1, current));
    }

    void line(int number, String line) {
      Matcher asked = ASKED_BY.matcher(line);
      Matcher on = ASKED_ON.matcher(line);
      if (asked.matches() && isLabelOrNothing(asked.group(1))) {
        if (!asked.group(1).isBlank()) {
          entries.add(new Loose(number, List.of(asked.group(1).strip())));
        }
        current = new ArrayList<>();
        entries.add(new Listed(number, asked.group(2), current));
      } else if (on.matches()) {
        String heading = current.isEmpty() ? null : current.removeLast();
        current = new ArrayList<>();
        int first = heading == null ? number : lastLine;
        entries.add(new Own(first, heading, on.group(1), on.group(2), current));
      } else if (!LABELS.contains(line)) {
        current.add(line);
      }
      lastLine = number;
    }

    private static boolean isLabelOrNothing(String before) {
      return before.isBlank() || LABELS.contains(before.strip());
    }

    List<Entry> finish() {
      return entries.stream().filter(e -> !(e instanceof Loose) || !e.lines().isEmpty()).toList();
    }
  }
}

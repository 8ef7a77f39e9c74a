package org.pursuant.benchmarks.quality;

import java.util.Locale;
import java.util.Map;
import org.pursuant.benchmarks.quality.EmbeddingChoice.Chosen;
import org.pursuant.benchmarks.quality.EmbeddingChoice.Figures;

/// Writes which model and which text serve best as a page.
public final class EmbeddingChoicePage {
  private EmbeddingChoicePage() {}

  /// The page.
  ///
  /// @param command that wrote it
  /// @param machine in words
  public static String write(Figures figures, String command, String machine) {
    StringBuilder page = new StringBuilder();
    page.append("# Which model, and what it reads\n\nWritten by `")
        .append(command)
        .append("` on ")
        .append(machine)
        .append(
            ".\n\nFinding by meaning alone, every vector compared with every query, on the tasks of [search quality](search-quality.md).\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "- Looked among %,d questions: all that are to be found, and others without choice.\n- Queries (%s):",
            figures.among(),
            figures.part().code()));
    figures
        .queries()
        .forEach((task, n) -> page.append(String.format(Locale.ROOT, " %s %,d;", task.title(), n)));
    page.setCharAt(page.length() - 1, '.');
    page.append(
        "\n\nMean reciprocal rank, with its 95% interval.\n\n| model/tokens | text | texts a second |");
    figures.queries().keySet().forEach(task -> page.append(' ').append(task.title()).append(" |"));
    page.append("\n|---|---|---|").append("---|".repeat(figures.queries().size())).append('\n');
    figures.choices().forEach(choice -> row(choice, page));
    return page.toString();
  }

  private static void row(Chosen choice, StringBuilder page) {
    page.append(
        String.format(
            Locale.ROOT, "| %s | %s | %.0f |", choice.model(), choice.text(), choice.perSecond()));
    for (Map.Entry<Task, Interval> e : choice.ranks().entrySet()) {
      Interval i = e.getValue();
      page.append(String.format(Locale.ROOT, " %.3f (%.3f–%.3f) |", i.mean(), i.low(), i.high()));
    }
    page.append('\n');
  }
}

package org.pursuant.benchmarks.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pursuant.benchmarks.quality.SearchQualityFigures.SystemFigures;
import org.pursuant.benchmarks.quality.SearchQualityFigures.SystemNamed;
import org.pursuant.benchmarks.quality.SearchQualityFigures.TaskFigures;
import org.pursuant.benchmarks.quality.SearchQualityFigures.YearFigures;

/// Writes figures as the page `docs/reference/search-quality.md`, or as a table to look at.
public final class SearchQualityPage {
  private final SearchQualityFigures figures;
  private final StringBuilder out = new StringBuilder();

  private SearchQualityPage(SearchQualityFigures figures) {
    this.figures = figures;
  }

  /// The page in Markdown.
  ///
  /// @param command how it was measured, as anyone can run it
  /// @param machine what it was measured on, in words
  public static String write(SearchQualityFigures figures, String command, String machine) {
    return new SearchQualityPage(figures).page(command, machine);
  }

  /// The means alone, a line for each task and system.
  public static String table(SearchQualityFigures figures) {
    StringBuilder out = new StringBuilder();
    for (TaskFigures task : figures.tasks()) {
      line(
          out,
          "%n%-42s %10s %10s %10s",
          task.task().title() + ", " + figures.part().code() + ", " + task.queries() + " queries",
          Metric.RECALL.title(),
          Metric.MRR.title(),
          Metric.NDCG.title());
      for (SystemFigures system : task.systems()) {
        line(
            out,
            "  %-40s %10.4f %10.4f %10.4f   ±%.4f",
            system.code(),
            mean(system, Metric.RECALL),
            mean(system, Metric.MRR),
            mean(system, Metric.NDCG),
            half(interval(system.metrics(), Metric.NDCG)));
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format + "%n", values));
  }

  private void line(String format, Object... values) {
    line(out, format, values);
  }

  private static double half(Interval i) {
    return (i.high() - i.low()) / 2;
  }

  private static Interval interval(Map<Metric, Interval> of, Metric metric) {
    Interval interval = of.get(metric);
    if (interval == null) {
      throw new IllegalStateException("no figure of " + metric);
    }
    return interval;
  }

  private static double mean(SystemFigures system, Metric metric) {
    return interval(system.metrics(), metric).mean();
  }

  private String page(String command, String machine) {
    line("# Search quality");
    line("");
    line("Written by `%s` on %s.", command, machine);
    line(
        "%,d questions with a text were searched in, %,d of them by meaning too. The figures are of the %s queries.",
        figures.questions(), figures.meaning(), figures.part().code());
    line(
        "How the tasks are made and what they do not show: [search quality](../concepts/search-quality.md).");
    line("");
    systems();
    figures.tasks().forEach(this::task);
    return out.toString();
  }

  private void systems() {
    line("## Systems");
    line("");
    line("| system | settings |");
    line("|---|---|");
    figures.systems().forEach(s -> line("| %s | %s |", s.title(), s.settings()));
    line("");
    if (!figures.missing().isEmpty()) {
      line("Left out:");
      line("");
      figures.missing().forEach(m -> line("- %s", m));
      line("");
    }
  }

  private void task(TaskFigures task) {
    String title = task.task().title();
    line("## Task: %s", title);
    line("");
    line(
        "%,d queries of %.1f words on average, each with %.2f questions to find.",
        task.queries(), task.words(), task.relevant());
    line("");
    line("| system | Recall@10 | MRR | nDCG@10 |");
    line("|---|---|---|---|");
    task.systems().forEach(s -> line("| %s | %s |", title(s.code()), cells(s.metrics(), false)));
    line("");
    lead(task.systems());
    years(task);
  }

  /// By how much the first system is ahead of the others.
  private void lead(List<SystemFigures> systems) {
    if (systems.size() < 2) {
      return;
    }
    line("%s is ahead by, query by query:", title(systems.getFirst().code()));
    line("");
    line("| of | Recall@10 | MRR | nDCG@10 |");
    line("|---|---|---|---|");
    systems.stream()
        .skip(1)
        .forEach(s -> line("| %s | %s |", title(s.code()), cells(s.lead(), true)));
    line("");
  }

  private static String cells(Map<Metric, Interval> of, boolean signed) {
    return String.join(
        " | ", Stream.of(Metric.values()).map(m -> cell(interval(of, m), signed)).toList());
  }

  private static String cell(Interval i, boolean signed) {
    String format = signed ? "%+.3f (%+.3f to %+.3f)" : "%.3f (%.3f to %.3f)";
    return String.format(Locale.ROOT, format, i.mean(), i.low(), i.high());
  }

  private void years(TaskFigures task) {
    Map<Integer, YearFigures> years = task.systems().getFirst().byYear();
    if (years.isEmpty()) {
      return;
    }
    line("By the year in which the query's question was tabled, with the number of queries:");
    for (Metric metric : Metric.values()) {
      line("");
      line("| %s | %s |", metric.title(), yearHeads(years));
      line("|---|%s", "---|".repeat(years.size()));
      task.systems().forEach(s -> line("| %s | %s |", title(s.code()), ofYears(s, metric)));
    }
    line("");
  }

  private static String yearHeads(Map<Integer, YearFigures> years) {
    return String.join(
        " | ",
        years.entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%d (%,d)", e.getKey(), e.getValue().queries()))
            .toList());
  }

  private static String ofYears(SystemFigures system, Metric metric) {
    return String.join(
        " | ",
        system.byYear().values().stream()
            .map(year -> cell(interval(year.metrics(), metric), false))
            .toList());
  }

  private String title(String code) {
    return figures.systems().stream()
        .filter(s -> s.code().equals(code))
        .map(SystemNamed::title)
        .findFirst()
        .orElse(code);
  }
}

package org.pursuant.benchmarks.timeliness;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Counted;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Month;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Row;

/// The figures as a page in Markdown.
public final class TimelinessPage {
  /// The head of figures counted before, over another selection of the same questions.
  private static final String BEFORE = "counted before";

  /// The head of figures that others published.
  private static final String PUBLISHED = "published";

  private TimelinessPage() {}

  /// The page.
  ///
  /// @param command that writes it
  public static String write(TimelinessFigures f, String command) {
    StringBuilder out = new StringBuilder("# Answers in time: the figures\n\n");
    out.append("Written by `")
        .append(command)
        .append("`. How each is counted: ")
        .append("[timeliness](../concepts/timeliness.md). Over ")
        .append(number(f.questions()))
        .append(" questions of the Commons. Intervals are 95% after Wilson.\n\n");
    out.append("## Beside figures counted before\n\n")
        .append(
            "Counted over official captures of the same months, in which oral questions not reached were left out.\n\n")
        .append(table(BEFORE, f.reproduced()))
        .append("\n## The date for answer that the record gives\n\n")
        .append(
            "Counted before over more months than an archive need hold. Most of what the first formula misses was tabled on one day, 17 July 2024, when the new Parliament was opened.\n\n")
        .append(table(BEFORE, f.formulas()))
        .append("\n## Beside the Procedure Committee's figures of whole sessions\n\n")
        .append(REASONS)
        .append(table(PUBLISHED, f.sessions()))
        .append("\n## Month by month\n\n")
        .append(
            "No share is given of a month that is not held whole: one of which more than 2% of the questions were last seen before they were due, or of which nothing was seen after its end, or many sitting days are missing.\n\n")
        .append(months(f.months()))
        .append("\n## Sitting days\n\n");
    f.complete()
        .forEach(k ->
            out.append(
                "- %s: known from %s to %s; as announced from %s on\n"
                    .formatted(k.house(), k.from(), k.to(), k.announcedFrom())));
    return out.toString();
  }

  private static final String REASONS =
      """
      A session's figure and that of some of its months differ for these reasons, as far as is known: only the months named are held;
      the Table Office counts each question by its own system and counts holding answers to questions for a named day in a way that is not published
      (of the two countings here the one with holding answers is mostly the nearer);
      the Committee expected an answer within five sitting days in these sessions, and has spoken of five working days since.

      """;

  /// The figures that stand beside published ones, as tables.
  public static String tables(TimelinessFigures figures) {
    return table(BEFORE, figures.reproduced())
        + table(BEFORE, figures.formulas())
        + table(PUBLISHED, figures.sessions());
  }

  /// A table of figures.
  ///
  /// @param beside head of the figures that stand beside
  private static String table(String beside, List<Row> rows) {
    StringBuilder out =
        new StringBuilder(
            "| what | "
                + beside
                + " | counted here | 95% interval | of | |\n|---|---|---|---|---|---|\n");
    for (Row r : rows) {
      out.append("| ")
          .append(r.what())
          .append(" | ")
          .append(r.published())
          .append(" | ")
          .append(cells(r.share()))
          .append(" | ")
          .append(r.remark())
          .append(" |\n");
    }
    return out.toString();
  }

  private static String months(List<Month> months) {
    StringBuilder out =
        new StringBuilder(
            "| tabled | questions | ordinary | 95% interval | of | named day | 95% interval | of | with holding answers | not whole |\n|---|---|---|---|---|---|---|---|---|---|\n");
    for (Month m : months) {
      Counted held = m.namedWithHolding();
      out.append("| ")
          .append(m.month())
          .append(" | ")
          .append(number(m.questions()))
          .append(" | ")
          .append(cells(m.ordinary()))
          .append(" | ")
          .append(cells(m.named()))
          .append(" | ")
          .append(held == null || held.of() == 0 ? "" : percent(held.percent()))
          .append(" | ")
          .append(m.gap())
          .append(" |\n");
    }
    return out.toString();
  }

  private static String cells(@Nullable Counted c) {
    return c == null || c.of() == 0
        ? "– | | "
        : String.format(
            Locale.ROOT,
            "%s | %.1f to %.1f | %s of %s",
            percent(c.percent()),
            c.low(),
            c.high(),
            number(c.part()),
            number(c.of()));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}

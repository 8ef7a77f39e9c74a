package org.pursuant.benchmarks.connections;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How well lines are found.
///
/// @param month whose passages were all compared with one another; null where no answer has a day
/// @param answers of that month
/// @param wordings different ones in them
/// @param compared pairs of wordings compared
/// @param alike pairs of them whose likeness is 0.8 or more
/// @param found of these, how many were found to be of one line
/// @param links made by the program in that month
/// @param right of these, how many have a likeness of 0.8 or more
/// @param joined pairs of wordings that are of one line, directly or through others
/// @param near of these, how many have a likeness of 0.8 or more
/// @param lines in the whole archive, by kind
/// @param passages in the whole archive
/// @param seconds that finding them took, reading the record left out
public record LineFigures(
    @Nullable YearMonth month,
    int answers,
    int wordings,
    long compared,
    long alike,
    long found,
    long links,
    long right,
    long joined,
    long near,
    Map<String, Long> lines,
    long allAnswers,
    long passages,
    int allWordings,
    double seconds) {
  public LineFigures {
    lines = Map.copyOf(lines);
  }

  /// Share of the alike pairs that are found.
  public double recall() {
    return share(found, alike);
  }

  /// Share of the links that are right.
  public double precision() {
    return share(right, links);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /// As a section of a page in Markdown.
  public List<String> markdown() {
    return List.of(
        "## Lines",
        "",
        "Every passage of the answers of one month was compared with every other, by another program than the one that finds lines.",
        "",
        "| | |",
        "|---|---:|",
        row("month", month == null ? "none" : month.toString()),
        row("answers", of(answers)),
        row("different wordings", of(wordings)),
        row("pairs compared", of(compared)),
        row("pairs with a likeness of 0.8 or more", of(alike)),
        row("of these in one line (recall)", of(found) + " (" + exact(recall()) + ")"),
        row("links made", of(links)),
        row(
            "of these with a likeness of 0.8 or more (precision)",
            of(right) + " (" + exact(precision()) + ")"),
        row("pairs in one line, directly or through others", of(joined)),
        row(
            "of these with a likeness of 0.8 or more",
            of(near) + " (" + exact(share(near, joined)) + ")"),
        row("passages of the whole archive", of(passages) + " in " + of(allAnswers) + " answers"),
        row("different wordings in it", of(allWordings)),
        row("seconds to find their lines, reading left out", exact(seconds)),
        row("lines in it, by kind", kinds()));
  }

  private String kinds() {
    return String.join(
        ", ",
        lines.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey() + " " + of(e.getValue()))
            .toList());
  }

  private static String row(String name, String value) {
    return "| " + name + " | " + value + " |";
  }

  private static String of(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String exact(double number) {
    return String.format(Locale.ENGLISH, "%.4f", number);
  }
}

package org.pursuant.benchmarks.commitment;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.pursuant.benchmarks.commitment.CommitmentQuality.Figures;
import org.pursuant.benchmarks.commitment.CommitmentScore.OfClass;

/// Writes how well promises are found as a page.
public final class CommitmentQualityPage {
  private static final String METHOD =
      """
      [What counts as a promise](../concepts/promises.md) is told apart.

      A promise found and a labelled one are the same where they share at least half the characters of the shorter, each matched
      once, those that share most first. Due dates are right where first and last day are both as labelled, or both give none.
      Figures are means over the readings; the spread between them is given for F1.

      Which clauses promise is decided by weights learnt from other labelled answers ([which, and how well they serve among
      themselves](../concepts/promises.md#how-it-is-decided)).

      Half A and half B are told apart by a hash of the answer's id. The rules, which the weights take as one sign, were written beside half A of 206 labelled
      answers of 2023–2025; half B of these was never read, only scored (some fifteen times, between 0.71 and 0.81 F1), so of these half B is the figure to go by; with
      36 promises it is uncertain by about 0.1. Of any other answers the halves mean nothing.

      """;
  private static final String HEAD =
      "| | promises | found | precision | recall | F1 | due dates right | of the dated | act right | firmness right |\n|---|---|---|---|---|---|---|---|---|---|\n";

  private final Figures figures;
  private final StringBuilder page = new StringBuilder();

  private CommitmentQualityPage(Figures figures) {
    this.figures = figures;
  }

  /// The page.
  ///
  /// @param command that wrote it
  public static String write(Figures figures, String command) {
    CommitmentQualityPage writer = new CommitmentQualityPage(figures);
    writer.head(command);
    writer.scores();
    writer.classes("Kinds of act", CommitmentScore::acts);
    writer.classes("Firmness", CommitmentScore::firmness);
    return writer.page.toString();
  }

  private void head(String command) {
    page.append("# How well promises are found\n\nWritten by `")
        .append(command)
        .append("`, on ")
        .append(figures.answers())
        .append(" labelled answers. ")
        .append(METHOD);
  }

  private void scores() {
    page.append(HEAD);
    row("as shipped, all", figures.shipped());
    figures.halves().forEach((name, scores) -> row("half " + name, scores));
    row("keywords", figures.keywords());
    row("one reading against the other", figures.agreement());
  }

  private void row(String name, List<CommitmentScore> scores) {
    if (scores.isEmpty()) {
      return;
    }
    page.append(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %.3f | %.3f | %.3f%s | %.3f | %.3f | %.3f | %.3f |%n",
            name,
            mean(scores, CommitmentScore::gold),
            mean(scores, CommitmentScore::found),
            mean(scores, CommitmentScore::precision),
            mean(scores, CommitmentScore::recall),
            mean(scores, CommitmentScore::f1),
            spread(scores),
            mean(scores, CommitmentScore::datesRight),
            mean(scores, CommitmentScore::datedRight),
            mean(scores, CommitmentScore::actsRight),
            mean(scores, CommitmentScore::firmnessRight)));
  }

  private static String spread(List<CommitmentScore> scores) {
    double low = scores.stream().mapToDouble(CommitmentScore::f1).min().orElse(0);
    double high = scores.stream().mapToDouble(CommitmentScore::f1).max().orElse(0);
    return scores.size() < 2 ? "" : String.format(Locale.ROOT, " (%.3f–%.3f)", low, high);
  }

  private static double mean(
      List<CommitmentScore> scores, ToDoubleFunction<CommitmentScore> figure) {
    return scores.stream().mapToDouble(figure).average().orElse(0);
  }

  private void classes(
      String title, Function<CommitmentScore, java.util.Map<String, OfClass>> classes) {
    page.append("\n## ")
        .append(title)
        .append(
            "\n\nFound, and with the right class.\n\n| | labelled | found | right | F1 |\n|---|---|---|---|---|\n");
    TreeSet<String> names = new TreeSet<>();
    figures.shipped().forEach(s -> names.addAll(classes.apply(s).keySet()));
    for (String name : names) {
      List<OfClass> all =
          figures.shipped().stream()
              .map(s -> classes.apply(s).getOrDefault(name, new OfClass(0, 0, 0, 0)))
              .toList();
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %.3f |%n",
              name,
              all.stream().mapToInt(OfClass::gold).average().orElse(0),
              all.stream().mapToInt(OfClass::found).average().orElse(0),
              all.stream().mapToInt(OfClass::matched).average().orElse(0),
              all.stream().mapToDouble(OfClass::f1).average().orElse(0)));
    }
  }
}

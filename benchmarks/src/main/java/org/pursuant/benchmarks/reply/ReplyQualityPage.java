package org.pursuant.benchmarks.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.benchmarks.gold.KeptLabels;
import org.pursuant.domain.reply.ReplyType;

/// Writes the figures as the page `docs/reference/reply-quality.md`, or as a table to look at.
public final class ReplyQualityPage {
  private final ReplyQuality quality;
  private final StringBuilder out = new StringBuilder();

  private ReplyQualityPage(ReplyQuality quality) {
    this.quality = quality;
  }

  /// The page in Markdown.
  ///
  /// @param command how it was measured, as anyone can run it
  public static String write(ReplyQuality quality, String command) {
    return new ReplyQualityPage(quality).page(command);
  }

  /// The main figures alone, a line for each system.
  public static String table(ReplyQuality quality) {
    ReplyQualityPage page = new ReplyQualityPage(quality);
    page.line("%-62s %8s %8s %8s %8s", "", "type F1", "markers", "limbs", "status");
    for (ReplyQuality.Measured m : quality.systems()) {
      page.line(
          "%-62s %8.3f %8.3f %8.3f %8.3f",
          m.name(),
          m.mean(Scores.Figures::typeMacroF1),
          m.mean(Scores.Figures::markersMicroF1),
          m.mean(Scores.Figures::limbsExact),
          m.mean(Scores.Figures::statusAccuracy));
    }
    return page.out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format + "%n", values));
  }

  private String page(String command) {
    line("# Reply quality");
    line("");
    line(
        "Written by `%s` from %,d labelled answers, each with the labels of independent readings. Figures are means over the readings, each taken for right in turn; the tables by class add the readings up.",
        command, quality.answers());
    line(
        "How replies are read, and what these figures do and do not say: [replies](../concepts/replies.md).");
    line("");
    systems();
    ReplyQuality.Measured program = quality.systems().getFirst();
    classes("By type of reply", program, Scores.Figures::perType);
    classes("By marker", program, Scores.Figures::perMarker);
    classes("By status of a limb", program, Scores.Figures::perStatus);
    confusion(program);
    worst();
    return out.toString();
  }

  private void systems() {
    line(
        "| read by | answers | type, macro-F1 | type, accuracy | markers, micro-F1 | limbs exact | status of limbs |");
    line("|---|---|---|---|---|---|---|");
    for (ReplyQuality.Measured m : quality.systems()) {
      line(
          "| %s | %,d | %.3f | %.3f | %.3f | %.3f | %.3f |",
          m.name(),
          m.answers(),
          m.mean(Scores.Figures::typeMacroF1),
          m.mean(Scores.Figures::typeAccuracy),
          m.mean(Scores.Figures::markersMicroF1),
          m.mean(Scores.Figures::limbsExact),
          m.mean(Scores.Figures::statusAccuracy));
    }
    line("");
    readings();
    line(
        "The weights of what is counted, and those of the network, are learnt from %,d other answers that were labelled by the same guide, and from none of the answers scored here. The phrases that show a marker were first written while one half of 206 labelled answers of 2023–2025 was read (by a hash of their ids), so that of those the row of the other half is the nearer to what to expect, and of any other answers the halves mean nothing; later changes to them were written on one half of the answers learnt from, and a few withdrawn after a look at the other half and at the figures of these.",
        KeptLabels.learntFrom().size());
    line("");
    if (quality.learntFrom() > 0) {
      line(
          "The last rows are of %,d of the answers learnt from: weights are learnt anew in ten parts, from the nine parts that are not scored and those answers whose markers were not read. Those scored were drawn so that hard types are there in number, and each was read once.",
          quality.learntFrom());
      line("");
    }
  }

  /// What is shipped, against each reading in turn.
  private void readings() {
    List<Scores.Figures> each = quality.systems().getFirst().readings();
    if (each.size() < 2) {
      return;
    }
    line(
        "| the program as shipped, against | type, macro-F1 | type, accuracy | markers, micro-F1 | limbs exact | status of limbs |");
    line("|---|---|---|---|---|---|");
    for (int i = 0; i < each.size(); i++) {
      Scores.Figures f = each.get(i);
      line(
          "| reading %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
          i + 1,
          f.typeMacroF1(),
          f.typeAccuracy(),
          f.markersMicroF1(),
          f.limbsExact(),
          f.statusAccuracy());
    }
    line("");
  }

  private void classes(
      String title,
      ReplyQuality.Measured program,
      Function<Scores.Figures, Map<String, Scores.Hits>> of) {
    line("## %s", title);
    line("");
    line("| %s | right | missed | wrongly found | F1 |", program.name());
    line("|---|---|---|---|---|");
    of.apply(program.pooled())
        .forEach((code, hits) ->
            line(
                "| %s | %,d | %,d | %,d | %.3f |",
                code, hits.right(), hits.missed(), hits.extra(), hits.f1()));
    line("");
  }

  private void confusion(ReplyQuality.Measured program) {
    List<ReplyType> types = Arrays.asList(ReplyType.values());
    line("## Types taken for one another");
    line("");
    line("Rows are what the readings say, columns what was read (%s).", program.name());
    line("");
    line("| | %s |", types.stream().map(ReplyType::code).collect(Collectors.joining(" | ")));
    line("|---|%s", "---|".repeat(types.size()));
    for (ReplyType type : types) {
      line(
          "| %s | %s |",
          type.code(),
          program.confusion().get(type.place()).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(" | ")));
    }
    line("");
  }

  private void worst() {
    line("## The worst errors");
    line("");
    line("Surest first; answers are named by their id at Parliament.");
    line("");
    for (ReplyQuality.Wrong w : quality.worst()) {
      line(
          "- %s was read as %s with confidence %.2f, and is labelled %s. It was so read because of: %s.",
          w.id(), w.read(), w.confidence(), w.labelled(), String.join("; ", w.because()));
    }
  }
}

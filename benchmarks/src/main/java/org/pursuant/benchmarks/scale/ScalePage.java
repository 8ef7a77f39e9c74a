package org.pursuant.benchmarks.scale;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.PeakMemory;
import org.pursuant.benchmarks.scale.GrownQuery.Kind;
import org.pursuant.benchmarks.scale.ScaleFigures.Closeness;
import org.pursuant.benchmarks.scale.ScaleFigures.OfSize;
import org.pursuant.benchmarks.scale.ScaleFigures.Searched;
import org.pursuant.benchmarks.scale.ScaleFigures.WithVectors;

/// Writes figures as the page `docs/reference/measurements-at-scale.md`.
public final class ScalePage {
  private ScalePage() {}

  /// The page in Markdown.
  ///
  /// @param command how it was measured, as anyone can run it
  /// @param machine what it was measured on, in words
  public static String write(ScaleFigures f, String command, String machine) {
    return String.join(
        "\n",
        head(command, machine),
        shapes(f),
        building(f.sizes()),
        vectors(f),
        f.sizes().stream().map(ScalePage::searches).collect(Collectors.joining("\n")),
        living(f.sizes()),
        f.sizes().stream().map(PeerTable::of).collect(Collectors.joining("\n")));
  }

  private static String head(String command, String machine) {
    return """
    # Measurements at scale

    Written by `%s` on %s. One run; differences below a half mean little.

    The records are **grown**: every question is made, always the same, from what was learnt of a real archive. Halves of questions and sentences
    of answers of one department are joined anew; words of middling frequency are exchanged for others as frequent, and rare ones are drawn from a Zipf
    tail without end, so that new words go on coming. A fifth of the questions is answered in groups, a quarter of the answers repeats another word for word,
    and they were tabled over 25 years. What is measured is the cost of finding, not how well things are found.
    """
        .formatted(command, machine);
  }

  private static String shapes(ScaleFigures f) {
    return """
    ## How like the real record

    | as much of it | real | grown |
    |---|---|---|
    """
        + shapeRow("whole texts", f, s -> count(s.texts()))
        + shapeRow("words", f, s -> count(s.words()))
        + shapeRow("different words", f, s -> count(s.different()))
        + shapeRow("exponent by which they grow (Heaps)", f, s -> decimal(s.heaps()))
        + shapeRow("share of them met once", f, s -> percent(s.once()))
        + shapeRow(
            "of 1,000 texts, with the 10th, 100th, 1,000th, 10,000th most frequent word",
            f,
            s -> s.frequent().stream().map(ScalePage::decimal).collect(Collectors.joining(", ")))
        + shapeRow("letters of a question: half, nine tenths are below", f, s -> pair(s.question()))
        + shapeRow("letters of an answer, likewise", f, s -> pair(s.answer()))
        + shapeRow("answers in the very words of another", f, s -> percent(s.repeated()));
  }

  private static String shapeRow(
      String what, ScaleFigures f, Function<CorpusShape, String> figure) {
    return row(what, figure.apply(f.real()), figure.apply(f.grown()));
  }

  private static String pair(List<Integer> two) {
    return two.stream().map(n -> count(n)).collect(Collectors.joining(", "));
  }

  private static String building(List<OfSize> sizes) {
    return "\n## Building\n\nFrom the record to the index, by words alone, making the questions included.\n\n"
        + table("what", sizes)
        + each("building the index", sizes, s -> time(s.build()))
        + each("of it, making the questions, on a thread of its own", sizes, s -> time(s.growing()))
        + each("questions a second", sizes, s -> count(rate(s.questions(), s.build())))
        + each("bytes on disk", sizes, s -> count(s.bytes()))
        + each("bytes a question", sizes, s -> count(s.bytes() / s.questions()))
        + memory(sizes, OfSize::memory);
  }

  private static String timeOrNone(@Nullable Duration taken) {
    return taken == null ? "–" : time(taken);
  }

  private static String memory(List<OfSize> sizes, Function<OfSize, PeakMemory.Peak> peak) {
    return each("heap left after a collection, at most", sizes, s -> bytes(peak.apply(s).left()))
        + each("heap in use, garbage included, at most", sizes, s -> bytes(peak.apply(s).used()))
        + each(
            "of the process, mapped files left out", sizes, s -> bytes(peak.apply(s).resident()));
  }

  private static String vectors(ScaleFigures f) {
    List<OfSize> sizes = f.sizes().stream().filter(s -> s.vectors() != null).toList();
    if (f.model() == null || sizes.isEmpty()) {
      return "\n## Vectors\n\nNot measured: there was no embedding model.\n";
    }
    return """

    ## Vectors

    The vectors are **grown too**, for real ones of so many texts take hours: each is put together from what the real vectors of `%s` tell of single
    words, and set so that the nearest of %,d is as near as among real ones. What computing real ones takes is told in [embedding choice](embedding-choice.md).

    | cosine | a tenth below | half below | nine tenths below | any two |
    |---|---|---|---|---|
    """
            .formatted(f.model(), GrownEmbedder.CALIBRATED_ON)
        + closeness(f)
        + "\n"
        + table("what", sizes)
        + each(
            "computing grown vectors and taking them in", sizes, s -> timeOrNone(of(s).computing()))
        + each("of it, computing, in time of processors", sizes, s -> time(of(s).embedding()))
        + each("building all anew with vectors at hand", sizes, s -> time(of(s).rebuild()))
        + each(
            "of it, the graph of neighbours: what goes beyond words alone",
            sizes,
            s -> time(of(s).rebuild().minus(s.build())))
        + each("bytes of the index", sizes, s -> count(of(s).bytes()))
        + each("bytes of the vectors kept beside it", sizes, s -> count(of(s).kept()))
        + memory(sizes, s -> of(s).memory());
  }

  private static WithVectors of(OfSize size) {
    return java.util.Objects.requireNonNull(size.vectors());
  }

  private static String closeness(ScaleFigures f) {
    StringBuilder rows = new StringBuilder();
    for (Closeness c : f.closeness()) {
      rows.append(
          row(
              "the nearest, " + c.whose(),
              decimal(c.p10()),
              decimal(c.p50()),
              decimal(c.p90()),
              decimal(c.apart())));
    }
    return rows.toString();
  }

  private static String searches(OfSize size) {
    StringBuilder out = new StringBuilder();
    out.append("\n## Searching ").append(count(size.questions())).append(" questions\n\n");
    out.append(
        size.cacheForgotten()
            ? "Cold: each query once, after the system was asked to forget the files and they were opened.\n\n"
            : "Cold: each query once, after opening; what the system held of the files in memory it went on holding.\n\n");
    out.append("| what is asked for | searches | p50 | p95 | p99 | slowest | a second |\n");
    out.append("|---|---|---|---|---|---|---|\n");
    for (Searched s : size.searches()) {
      Latencies l = s.result().all();
      out.append(
          row(
              s.manner(),
              count(l.count()),
              ms(l.p50()),
              ms(l.p95()),
              ms(l.p99()),
              ms(l.slowest()),
              count(Math.round(s.result().perSecond()))));
    }
    return out + byKind(size);
  }

  private static String byKind(OfSize size) {
    List<Searched> warm =
        size.searches().stream().filter(s -> s.manner().endsWith("a page")).toList();
    StringBuilder out = new StringBuilder("\n| a page for: p50, p95 |");
    warm.forEach(s -> out.append(' ').append(s.manner()).append(" |"));
    out.append("\n|---|").append("---|".repeat(warm.size())).append('\n');
    for (Kind kind : Kind.values()) {
      out.append("| ").append(kind.title()).append(" |");
      for (Searched s : warm) {
        Map<Kind, Latencies> kinds = s.result().byKind();
        Latencies l = kinds.get(kind);
        out.append(l == null ? " |" : " " + ms(l.p50()) + ", " + ms(l.p95()) + " |");
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String living(List<OfSize> sizes) {
    return """

    ## Following and starting

    A changed question is found when another reader of the index shows it; readers look for news once a second at most. The first page is that of a process
    started on the index beside the record of the bundled sample, for the index alone is grown.

    """
        + table("what", sizes)
        + each(
            "from a change in the record to its being found: half",
            sizes,
            s -> ms(s.freshness().p50()))
        + each("the slowest", sizes, s -> ms(s.freshness().slowest()))
        + each("from starting to the home page: half", sizes, s -> half(s.firstPage()))
        + each("from starting to a page of results: half", sizes, s -> half(s.firstSearch()));
  }

  private static String half(@org.jspecify.annotations.Nullable Latencies l) {
    return l == null ? "not reached" : ms(l.p50());
  }

  private static String table(String what, List<OfSize> sizes) {
    String names = sizes.stream().map(s -> count(s.questions())).collect(Collectors.joining(" | "));
    return "| " + what + " | " + names + " |\n|---|" + "---|".repeat(sizes.size()) + "\n";
  }

  private static String each(String what, List<OfSize> sizes, Function<OfSize, String> figure) {
    return row(what, sizes.stream().map(figure).toArray(String[]::new));
  }

  private static String row(String what, String... cells) {
    return "| " + what + " | " + String.join(" | ", cells) + " |\n";
  }

  private static long rate(long count, Duration in) {
    return Math.round(count * 1e9 / in.toNanos());
  }

  static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String decimal(double d) {
    return String.format(Locale.ROOT, "%.2f", d);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static String bytes(long n) {
    return n == 0 ? "not known" : String.format(Locale.ROOT, "%,d MiB", n >> 20);
  }

  static String time(Duration d) {
    double seconds = d.toNanos() / 1e9;
    return seconds < 120
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%.1f min", seconds / 60);
  }

  static String ms(Duration d) {
    return String.format(Locale.ROOT, "%.1f ms", d.toNanos() / 1e6);
  }
}

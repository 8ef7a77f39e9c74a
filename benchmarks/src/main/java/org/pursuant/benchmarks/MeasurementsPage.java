package org.pursuant.benchmarks;

import java.time.Duration;
import java.util.Locale;

/// Writes figures as the page `docs/reference/measurements.md`.
public final class MeasurementsPage {
  private MeasurementsPage() {}

  /// The page in Markdown.
  ///
  /// @param command how it was measured, as anyone can run it
  /// @param machine what it was measured on, in words
  public static String write(WholePathFigures f, String command, String machine) {
    return String.format(
        Locale.ROOT,
        """
        # Measurements

        Written by `%s` on %s. One run; differences below a half mean little.

        ## Import

        | what | figure |
        |---|---|
        | items in the files | %,d |
        | questions | %,d |
        | revisions | %,d |
        | reading and parsing alone | %s |
        | from files to the record, all on disk | %s, %.1f times as long as parsing alone |
        | items a second into the record | %,.0f |
        | revisions a second into the record | %,.0f |
        | from the record to the index | %s, %,.0f questions a second |

        ## Size on disk

        | what | bytes | a question |
        |---|---|---|
        | record | %,d | %,d |
        | raw archive | %,d | %,d |
        | index | %,d | %,d |
        | together | %,d | %,d |

        ## Search

        %,d searches: the fixed queries of `benchmarks/src/main/resources/org/pursuant/benchmarks/queries.txt`, each %d times after a
        warm-up, one at a time.

        | what is asked for | p50 | p95 | p99 | slowest |
        |---|---|---|---|---|
        | a results page: 20 hits, passages, counts | %s |
        | 20 hits alone | %s |

        ## Start

        From the command to the home page's last byte, on the filled archive, %d times: p50 %s, slowest %s.

        ## Deriving

        What each analyser took over all files but the last, one after the other, and what it took again when the last file came in. Heap is what
        was left after collections at most, over what was held before; it is looked at four times a second.

        | kind | questions looked at | time | a second | heap | looked at later | time |
        |---|---:|---:|---:|---:|---:|---:|
        %s\
        """,
        command,
        machine,
        f.items(),
        f.questions(),
        f.revisions(),
        seconds(f.parse()),
        seconds(f.store()),
        ratio(f.store(), f.parse()),
        rate(f.items(), f.store()),
        rate(f.revisions(), f.store()),
        seconds(f.index()),
        rate(f.questions(), f.index()),
        f.recordBytes(),
        f.recordBytes() / f.questions(),
        f.rawBytes(),
        f.rawBytes() / f.questions(),
        f.indexBytes(),
        f.indexBytes() / f.questions(),
        together(f),
        together(f) / f.questions(),
        f.search().count(),
        WholePath.ROUNDS,
        cells(f.search()),
        cells(f.plainSearch()),
        f.firstPage().count(),
        milliseconds(f.firstPage().p50()),
        milliseconds(f.firstPage().slowest()),
        deriving(f.deriving()));
  }

  private static String deriving(DerivingCost.Cost cost) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < cost.first().size(); i++) {
      DerivingCost.Kind first = cost.first().get(i);
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %s | %,.0f | %,d MiB | %s |%n",
              first.name(),
              first.looked(),
              seconds(first.taken()),
              rate(first.looked(), first.taken()),
              first.heldBytes() >> 20,
              i < cost.later().size() ? later(cost.later().get(i)) : "– | –"));
    }
    return rows.toString();
  }

  private static String later(DerivingCost.Kind kind) {
    return String.format(Locale.ROOT, "%,d | %s", kind.looked(), seconds(kind.taken()));
  }

  private static long together(WholePathFigures f) {
    return f.recordBytes() + f.rawBytes() + f.indexBytes();
  }

  private static double ratio(Duration a, Duration b) {
    return (double) a.toNanos() / b.toNanos();
  }

  private static double rate(long count, Duration in) {
    return count * 1e9 / in.toNanos();
  }

  private static String cells(Latencies l) {
    return String.join(
        " | ",
        milliseconds(l.p50()),
        milliseconds(l.p95()),
        milliseconds(l.p99()),
        milliseconds(l.slowest()));
  }

  private static String seconds(Duration d) {
    return String.format(Locale.ROOT, "%.1f s", d.toNanos() / 1e9);
  }

  private static String milliseconds(Duration d) {
    return String.format(Locale.ROOT, "%.1f ms", d.toNanos() / 1e6);
  }
}

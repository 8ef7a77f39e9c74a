package org.pursuant.benchmarks.scale;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.Latencies;
import org.pursuant.benchmarks.scale.ScaleFigures.OfSize;

/// Writes the comparison with other engines as a part of the page.
final class PeerTable {
  private PeerTable() {}

  /// Of one size; empty where nothing was compared.
  static String of(OfSize size) {
    if (size.peers().isEmpty()) {
      return "";
    }
    PeerFigures ours = size.peers().getFirst();
    StringBuilder out = new StringBuilder();
    out.append("\n## Beside other engines: ")
        .append(ScalePage.count(size.questions()))
        .append(
            """
             questions

            The best ten for the same words, nothing else, one client, warm; behind each figure how many times ours it is. Ours builds filters, counts, passages and
            suggestions too. Times of servers are taken in the server.

            | engine | building | bytes on disk | one of the words: p50 | p95 | all of the words: p50 | p95 | |
            |---|---|---|---|---|---|---|---|
            """);
    for (PeerFigures peer : size.peers()) {
      out.append("| ").append(peer.name()).append(" | ");
      out.append(built(peer, ours)).append(" | ").append(bytes(peer, ours)).append(" | ");
      out.append(latencies(peer.any(), ours.any())).append(" | ");
      out.append(latencies(peer.all(), ours.all())).append(" | ");
      out.append(peer.note()).append(" |\n");
    }
    return out.toString();
  }

  private static String built(PeerFigures peer, PeerFigures ours) {
    return peer.build() == null
        ? "–"
        : ScalePage.time(peer.build()) + times(peer.equals(ours), peer.build(), ours.build());
  }

  private static String bytes(PeerFigures peer, PeerFigures ours) {
    return peer.bytes() == 0
        ? "–"
        : ScalePage.count(peer.bytes())
            + (peer.equals(ours) ? "" : times((double) peer.bytes() / ours.bytes()));
  }

  private static String latencies(@Nullable Latencies peer, @Nullable Latencies ours) {
    if (peer == null || ours == null) {
      return "– | –";
    }
    boolean same = peer.equals(ours);
    return ScalePage.ms(peer.p50())
        + times(same, peer.p50(), ours.p50())
        + " | "
        + ScalePage.ms(peer.p95())
        + times(same, peer.p95(), ours.p95());
  }

  private static String times(boolean same, Duration peer, @Nullable Duration ours) {
    return same || ours == null ? "" : times((double) peer.toNanos() / ours.toNanos());
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, " (%.1f×)", ratio);
  }
}

package org.pursuant.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each peer, built from invented questions, finds the right one. One that is not installed is
/// skipped.
class PeerTest {
  private static final List<String> SUBJECTS =
      List.of(
          "lighthouses",
          "beavers",
          "tramways",
          "orchards",
          "canals",
          "libraries",
          "peatlands",
          "ferries",
          "bakeries",
          "windmills",
          "otters",
          "quarries",
          "reservoirs",
          "markets",
          "piers",
          "hedgerows",
          "museums",
          "lifeboats",
          "allotments",
          "footpaths");

  private static List<PeerText> texts() {
    List<PeerText> texts = new ArrayList<>();
    for (int i = 0; i < SUBJECTS.size(); i++) {
      String subject = SUBJECTS.get(i);
      texts.add(
          new PeerText(
              i + 1L,
              "Upkeep: " + subject,
              "What steps he is taking to maintain " + subject + " in Märchenland.",
              "We keep\tour\nplans under review, \\ \"all\" of 'them'.",
              "Member Number" + i,
              "Department of Works"));
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void findsTheQuestionWithTheWordsWhateverTheirForm(PeerKind kind, @TempDir Path folder)
      throws IOException {
    assumeThat(kind.missing()).as("what is missing").isEmpty();
    try (Peer peer = kind.open(folder)) {
      peer.build(texts()::forEach);

      assertThat(peer.search("What of the otter's \"upkeep\"?", Peer.Match.ANY, 10).ids())
          .as("any word: all have one, the one with both is first")
          .hasSize(10)
          .startsWith(11L);
      assertThat(peer.search("maintaining piers", Peer.Match.ALL, 10).ids()).containsExactly(15L);
      assertThat(peer.search("Number7 ferries", Peer.Match.ALL, 10).ids()).containsExactly(8L);
      assertThat(peer.search("piers ferries", Peer.Match.ALL, 10).ids()).isEmpty();
      assertThat(peer.search("what of the?", Peer.Match.ANY, 10).ids()).isEmpty();
      assertThat(peer.search("AND OR NOT NEAR( \"' * : -", Peer.Match.ANY, 10).ids())
          .hasSizeLessThan(11);
      assertThat(peer.bytes()).isPositive();
    }
  }
}

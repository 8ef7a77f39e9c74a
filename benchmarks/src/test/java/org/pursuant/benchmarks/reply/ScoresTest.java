package org.pursuant.benchmarks.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.gold.Labels;
import org.pursuant.benchmarks.reply.Scores.Figures;
import org.pursuant.benchmarks.reply.Scores.Hits;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReplyType;

/// What is counted of two answers, by hand: the first is read rightly but for a marker, the second
/// is not.
class ScoresTest {
  private static final Map<String, LimbStatus> BOTH = limbs(LimbStatus.ANSWERED, LimbStatus.NOT);

  private static Map<String, LimbStatus> limbs(LimbStatus a, LimbStatus b) {
    Map<String, LimbStatus> limbs = new LinkedHashMap<>();
    limbs.put("a", a);
    limbs.put("b", b);
    return limbs;
  }

  private static Scores two() {
    Scores scores = new Scores();
    scores.add(
        new Labels(ReplyType.FULL, Set.of(Marker.NOT_HELD), BOTH),
        new Labels(ReplyType.FULL, Set.of(Marker.NOT_HELD, Marker.COST), BOTH));
    scores.add(
        new Labels(ReplyType.PARTIAL, Set.of(Marker.LIVE_CASE), Map.of("a", LimbStatus.ANSWERED)),
        new Labels(ReplyType.FULL, Set.of(), limbs(LimbStatus.NOT, LimbStatus.ANSWERED)));
    return scores;
  }

  @Test
  void aTypeThatWasOnlySaidCountsInTheMean() {
    Figures figures = two().figures();
    assertThat(figures.typeAccuracy()).isEqualTo(1 / 2.0);
    assertThat(figures.perType())
        .containsOnly(
            Map.entry("full", new Hits(1, 1, 0)), Map.entry("partial", new Hits(0, 0, 1)));
    assertThat(figures.typeMacroF1()).isEqualTo((2 / 3.0 + 0) / 2);
  }

  @Test
  void rowsOfTheConfusionAreWhatTheReadingSays() {
    List<List<Integer>> rows = two().confusion();
    assertThat(rows.getFirst()).startsWith(1, 1, 0);
    assertThat(rows.get(1)).containsOnly(0);
  }

  @Test
  void markersOfAllAnswersCountTogether() {
    Figures figures = two().figures();
    assertThat(figures.markersMicroF1()).isEqualTo(2 / 4.0);
    assertThat(figures.perMarker())
        .containsEntry("not_held", new Hits(1, 0, 0))
        .containsEntry("cost", new Hits(0, 1, 0))
        .containsEntry("live_case", new Hits(0, 0, 1));
  }

  @Test
  void aLimbThatWasNotFoundIsWrong() {
    Figures figures = two().figures();
    assertThat(figures.limbsExact()).isEqualTo(1 / 2.0);
    assertThat(figures.statusAccuracy()).isEqualTo(2 / 4.0);
    assertThat(figures.perStatus())
        .containsEntry("answered", new Hits(1, 1, 1))
        .containsEntry("not", new Hits(1, 1, 0));
  }

  @Test
  void nothingToFindAndNothingFoundIsRight() {
    assertThat(new Hits(0, 0, 0).f1()).isEqualTo(1);
    assertThat(new Hits(0, 0, 1).f1()).isZero();
  }
}

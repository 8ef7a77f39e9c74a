package org.pursuant.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Metrics against figures worked out by hand.
class QueryScoreTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void theOnlyRelevantOneFirst() {
    assertThat(QueryScore.of(List.of(7L, 1L), Set.of(7L))).isEqualTo(new QueryScore(1, 1, 1));
  }

  @Test
  void nothingFound() {
    assertThat(QueryScore.of(List.of(), Set.of(7L))).isEqualTo(new QueryScore(0, 0, 0));
    assertThat(QueryScore.of(List.of(1L, 2L), Set.of(7L))).isEqualTo(new QueryScore(0, 0, 0));
  }

  @Test
  void twoOfThreeAtPlacesTwoAndFour() {
    QueryScore score = QueryScore.of(List.of(1L, 7L, 2L, 8L), Set.of(7L, 8L, 9L));
    assertThat(score.recall()).isEqualTo(2.0 / 3, CLOSE);
    assertThat(score.reciprocalRank()).isEqualTo(0.5, CLOSE);
    // (1/log2 3 + 1/log2 5) / (1 + 1/log2 3 + 1/log2 4)
    assertThat(score.ndcg()).isEqualTo((0.6309297536 + 0.4306765581) / 2.1309297536, CLOSE);
  }

  @Test
  void recallAndGainLookAtTenTheFirstPlaceAtAHundred() {
    List<Long> found = LongStream.rangeClosed(1, 200).boxed().toList();
    assertThat(QueryScore.of(found, Set.of(11L))).isEqualTo(new QueryScore(0, 1.0 / 11, 0));
    assertThat(QueryScore.of(found, Set.of(100L))).isEqualTo(new QueryScore(0, 0.01, 0));
    assertThat(QueryScore.of(found, Set.of(101L))).isEqualTo(new QueryScore(0, 0, 0));
  }
}

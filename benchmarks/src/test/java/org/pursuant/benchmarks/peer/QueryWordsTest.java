package org.pursuant.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryWordsTest {
  @Test
  void wordsThatSaySomethingEachOnceWithoutPossessive() {
    assertThat(QueryWords.of("What steps he is taking on the children's homes; and HOMES (2024)?"))
        .containsExactly("steps", "taking", "children", "homes", "2024");
  }
}

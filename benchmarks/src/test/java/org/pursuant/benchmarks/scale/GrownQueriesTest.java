package org.pursuant.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.benchmarks.scale.GrownQuery.Kind;

/// Queries of every kind are made from a grown record, each once, always the same.
class GrownQueriesTest {
  private static final GrownRecord RECORD =
      new GrownRecord(Learnt.of(new InventedRecord()), 6_000, 3, 1);

  @Test
  void everyKindIsThereAndNoneTwice() {
    List<GrownQuery> queries = new GrownQueries(RECORD).all(5);
    assertThat(queries).extracting(GrownQuery::words).doesNotHaveDuplicates();
    assertThat(queries).extracting(GrownQuery::kind).contains(Kind.values());
    assertThat(new GrownQueries(RECORD).all(5)).isEqualTo(queries);
  }
}

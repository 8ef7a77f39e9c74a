package org.pursuant.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.RecordReader.ChangeLog;

/// What has not come in is not there; what comes in later follows on what was there before.
class RecordSoFarTest {
  private final GrownRecord whole = new GrownRecord(Learnt.of(new InventedRecord()), 500, 3, 9);
  private final RecordSoFar record = new RecordSoFar(whole, 300);

  @Test
  void changesEndWhereTheRecordDoes() {
    ChangeLog first = record.changesSince(9, 0, 200);
    assertThat(first.changed()).hasSize(200);
    assertThat(first.more()).isTrue();
    ChangeLog last = record.changesSince(9, first.sequence(), 200);
    assertThat(last.changed()).hasSize(100);
    assertThat(last.more()).isFalse();
    assertThat(record.changesSince(9, last.sequence(), 200).changed()).isEmpty();
    assertThat(record.summary(new QuestionId(301))).isEmpty();
  }

  @Test
  void whatComesInLaterFollows() {
    long end = record.changesSince(9, 0, 300).sequence();
    record.admit(50);
    assertThat(record.changesSince(9, end, 200).changed())
        .containsExactlyElementsOf(whole.changesSince(9, 300, 50).changed());
    assertThat(record.statistics().questions()).isEqualTo(350);
  }
}

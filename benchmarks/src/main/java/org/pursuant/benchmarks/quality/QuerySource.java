package org.pursuant.benchmarks.quality;

import java.util.Optional;
import java.util.Set;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Makes the queries of one task: it sees every question once, and then makes those queries that
/// are drawn.
interface QuerySource {
  void see(QuestionSummary question);

  /// Names of what there may be a query about, the same in every archive.
  Set<String> names();

  /// The query about what bears a name; empty where the record does not hold what is to be found.
  Optional<TaskQuery> query(String name, RecordReader record);
}

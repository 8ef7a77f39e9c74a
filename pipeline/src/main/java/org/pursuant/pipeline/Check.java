package org.pursuant.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pursuant.domain.search.QuestionIndex;

/// Verifies that the record is whole, that the index agrees with it and that no archived document
/// was changed.
public final class Check {
  private final RecordPorts record;
  private final QuestionIndex index;

  public Check(RecordPorts record, QuestionIndex index) {
    this.record = record;
    this.index = index;
  }

  /// What is wrong, each in one line that says what to do; empty when nothing is.
  ///
  /// @throws IOException if the raw archive cannot be read
  public List<String> run() throws IOException {
    List<String> found = new ArrayList<>(record.reader().violations());
    for (String sha256 : record.raw().damaged()) {
      found.add(
          "The archived document "
              + sha256
              + " no longer has the bytes it is named by: restore it from a backup, or import its"
              + " source again.");
    }
    found.addAll(index.violations(record.reader()));
    return List.copyOf(found);
  }
}

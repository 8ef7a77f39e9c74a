package org.pursuant.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;

/// When the questions that are searched were tabled. Filled by one thread, then read by any number.
public final class TabledDays {
  private final Map<Long, LocalDate> byId = new HashMap<>();
  private long questions;
  private @Nullable LocalDate newest;

  void see(QuestionSummary question) {
    see(question.id().value(), question.state().tabled());
  }

  /// @param tabled null where not known
  void see(long id, @Nullable LocalDate tabled) {
    questions++;
    if (tabled != null) {
      byId.put(id, tabled);
      newest = newest == null || tabled.isAfter(newest) ? tabled : newest;
    }
  }

  /// How many questions there are.
  public long questions() {
    return questions;
  }

  /// The last day on which one was tabled; null where no day is known.
  public @Nullable LocalDate newest() {
    return newest;
  }

  /// Those of some questions that were tabled by a day, in their order; all of them for no day. One
  /// whose day is not known is none of them.
  List<Long> by(@Nullable LocalDate until, List<Long> ids) {
    if (until == null) {
      return ids;
    }
    List<Long> kept = new ArrayList<>();
    for (Long id : ids) {
      LocalDate tabled = byId.get(id);
      if (tabled != null && !tabled.isAfter(until)) {
        kept.add(id);
      }
    }
    return kept;
  }
}

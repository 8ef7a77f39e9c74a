package org.pursuant.web.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.Statistics;
import org.pursuant.domain.record.Today;
import org.pursuant.domain.search.QuestionIndex;

/// What all pages read: the record, the index over it, the facts derived from it, and the time.
/// Safe for many threads.
public final class Site {
  /// Counting the whole record takes time in proportion to it, so a count serves for a while.
  private static final Duration COUNT_LASTS = Duration.ofSeconds(20);

  private final RecordReader record;
  private final QuestionIndex index;
  private final Facts facts;
  private final Clock clock;
  private final Today today;
  private final Following following;
  private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

  public Site(
      RecordReader record, QuestionIndex index, Facts facts, Clock clock, Following following) {
    this.record = record;
    this.index = index;
    this.facts = facts;
    this.clock = clock;
    this.today = new Today(record, clock);
    this.following = following;
  }

  public Following following() {
    return following;
  }

  public RecordReader record() {
    return record;
  }

  public QuestionIndex index() {
    return index;
  }

  public Facts facts() {
    return facts;
  }

  public Clock clock() {
    return clock;
  }

  /// The size of the record, at most some seconds old. An empty record is counted anew each time.
  public Statistics statistics() {
    Instant now = clock.instant();
    Counted last = counted.get();
    if (last != null && now.isBefore(last.at().plus(COUNT_LASTS))) {
      return last.statistics();
    }
    Statistics statistics = record.statistics();
    counted.set(statistics.questions() == 0 ? null : new Counted(now, statistics));
    return statistics;
  }

  private record Counted(Instant at, Statistics statistics) {}

  /// The day that pages call today.
  public LocalDate today() {
    return today.day();
  }
}

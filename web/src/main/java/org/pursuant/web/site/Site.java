package org.pursuant.web.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.search.QuestionIndex;

/// What all pages read: the record, the index over it, and the time. Safe for many threads.
public final class Site {
  /// Where the parliament sits, whose days pages speak of.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final RecordReader record;
  private final QuestionIndex index;
  private final Clock clock;
  private final AtomicReference<@Nullable LocalDate> sampleDay = new AtomicReference<>();

  public Site(RecordReader record, QuestionIndex index, Clock clock) {
    this.record = record;
    this.index = index;
    this.clock = clock;
  }

  public RecordReader record() {
    return record;
  }

  public QuestionIndex index() {
    return index;
  }

  public Clock clock() {
    return clock;
  }

  /// The day that pages call today: the clock's, but in the bundled sample, which lies in the
  /// future, not before the last day that it was seen.
  public LocalDate today() {
    LocalDate now = LocalDate.ofInstant(clock.instant(), ZONE);
    if (!record.sample()) {
      return now;
    }
    LocalDate last = sampleDay.get();
    if (last == null) {
      last = lastSeen();
      sampleDay.set(last);
    }
    return last.isAfter(now) ? last : now;
  }

  private LocalDate lastSeen() {
    AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    record.forEach(q -> latest.accumulateAndGet(seen(q), (a, b) -> a.isAfter(b) ? a : b));
    return LocalDate.ofInstant(latest.get(), ZONE);
  }

  private static Instant seen(QuestionSummary question) {
    Instant seen = question.lastSeen();
    return seen == null ? Instant.EPOCH : seen;
  }
}

package org.pursuant.domain.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The day that a record is read on, by which pages and commands alike tell what is late, due or
/// still to come. Safe for many threads.
public final class Today {
  /// Where the parliament sits, whose days are spoken of.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final RecordReader record;
  private final Clock clock;
  private final AtomicReference<@Nullable LocalDate> sampleDay = new AtomicReference<>();

  public Today(RecordReader record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /// The clock's day, but in the bundled sample, which lies in the future, not before the last day
  /// that it was seen.
  public LocalDate day() {
    LocalDate now = byClock();
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

  /// The clock's day, whatever is held: for what goes on outside the record.
  public LocalDate byClock() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
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

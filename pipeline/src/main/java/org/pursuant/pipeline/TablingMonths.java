package org.pursuant.pipeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.record.RecordReader;

/// Tells about when a question was tabled whose source gives no day, by its official number: these
/// rise with the day tabled, but for a few days' disorder.
final class TablingMonths {
  /// By how much an official number may be out of order.
  private static final int DISORDER = 7;

  /// So many years a session that has not ended may last.
  private static final int LONGEST = 5;

  private final List<Month> months;

  private record Month(YearMonth month, long first, long last) {}

  private TablingMonths(List<Month> months) {
    this.months = months;
  }

  /// The days between which a question was tabled.
  ///
  /// @param from null where nothing earlier is known
  /// @param to null where nothing later is known
  record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /// Reads the official numbers of each month that the record has.
  static TablingMonths of(RecordReader record) {
    List<Month> months = new ArrayList<>();
    Session last = Session.all().getLast();
    YearMonth end = YearMonth.from(last.to() == null ? last.from().plusYears(LONGEST) : last.to());
    YearMonth month = YearMonth.from(Session.all().getFirst().from());
    for (; !month.isAfter(end); month = month.plusMonths(1)) {
      List<Long> ids = record.officialIds(month.atDay(1), month.atEndOfMonth(), false);
      if (!ids.isEmpty()) {
        months.add(new Month(month, Collections.min(ids), Collections.max(ids)));
      }
    }
    return new TablingMonths(months);
  }

  /// When the question of an official number was tabled.
  Span around(long officialId) {
    Optional<Month> before =
        months.stream().filter(m -> m.first() <= officialId).reduce((a, b) -> b);
    Optional<Month> after = months.stream().filter(m -> m.last() >= officialId).findFirst();
    LocalDate from =
        before
            .map(m -> m.last() < officialId ? m.month().atEndOfMonth() : m.month().atDay(1))
            .map(d -> d.minusDays(DISORDER))
            .orElse(null);
    LocalDate to =
        after
            .map(m -> m.first() > officialId ? m.month().atDay(1) : m.month().atEndOfMonth())
            .map(d -> d.plusDays(DISORDER))
            .orElse(null);
    return new Span(from, to);
  }
}

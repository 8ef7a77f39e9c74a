package org.pursuant.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.LifeReader.Point;
import org.pursuant.domain.timeliness.MonthCapture;
import org.pursuant.domain.timeliness.Outcome;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingFacts;
import org.pursuant.domain.timeliness.TimingFilter;
import org.pursuant.domain.timeliness.TimingKind;

/// Days of questions in memory: those given, judged by no calendar.
final class FakeTimings {
  private FakeTimings() {}

  static TimingFacts of(List<QuestionTiming> timings) {
    return new Timings(timings);
  }

  /// Knows no sitting days.
  static final class Calendars implements CalendarStore {
    @Override
    public SittingCalendar calendar() {
      return SittingCalendar.EMPTY;
    }

    @Override
    public void keep(SittingCalendar calendar) {
      throw new UnsupportedOperationException("pages keep no calendar");
    }
  }

  private static final class Timings implements TimingFacts {
    private final List<QuestionTiming> all;

    private Timings(List<QuestionTiming> all) {
      this.all = new ArrayList<>(all);
    }

    @Override
    public Point standing() {
      return all.isEmpty() ? Point.NONE : new Point(1, 1);
    }

    @Override
    public void begin(long epoch) {
      all.clear();
    }

    @Override
    public void forget() {
      all.clear();
    }

    @Override
    public void write(List<QuestionTiming> timings, List<QuestionId> gone, Point to) {
      all.addAll(timings);
    }

    @Override
    public Optional<QuestionTiming> of(QuestionId id) {
      return all.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    @Override
    public List<QuestionTiming> of(List<QuestionId> ids) {
      return all.stream().filter(t -> ids.contains(t.id())).toList();
    }

    private Stream<QuestionTiming> in(TimingFilter f) {
      return all.stream()
          .filter(t -> t.house().equals(f.house()))
          .filter(t -> !t.tabled().isBefore(f.from()) && !t.tabled().isAfter(f.to()))
          .filter(t -> f.months() == null || f.months().contains(YearMonth.from(t.tabled())))
          .filter(t -> f.body() == null || f.body().equals(t.body()))
          .filter(t -> f.asker() == null || f.asker().equals(t.asker()));
    }

    @Override
    public List<Counted> tallies(TimingFilter filter, Grouping by) {
      Map<String, Map<TimingKind, Tally>> sums = new TreeMap<>();
      in(filter)
          .forEach(t ->
              sums.computeIfAbsent(group(t, by), _ -> new TreeMap<>())
                  .merge(t.kind(), tally(t, filter), Tally::plus));
      List<Counted> counted = new ArrayList<>();
      sums.forEach((group, kinds) ->
          kinds.forEach((kind, tally) -> counted.add(new Counted(group, kind, tally))));
      return counted;
    }

    private static String group(QuestionTiming t, Grouping by) {
      return switch (by) {
        case ALL -> "";
        case MONTH -> YearMonth.from(t.tabled()).toString();
        case BODY -> t.body();
        case ASKER -> t.asker();
      };
    }

    private static Tally tally(QuestionTiming t, TimingFilter f) {
      Outcome o = Outcome.of(t, f.convention(), f.asAt());
      long late = o == Outcome.LATE ? 1 : 0;
      long waits = o == Outcome.UNANSWERED ? 1 : 0;
      long held = late + waits > 0 && Outcome.heldInTime(t, f.convention(), f.asAt()) ? 1 : 0;
      return new Tally(
          o == Outcome.IN_TIME ? 1 : 0,
          late,
          waits,
          o == Outcome.NOT_YET_DUE ? 1 : 0,
          o == Outcome.NOT_KNOWN ? 1 : 0,
          o == Outcome.APART ? 1 : 0,
          o == Outcome.ENDED_IN_FORM ? 1 : 0,
          Outcome.endedOverdue(t, f.convention(), f.asAt()) ? 1 : 0,
          o == Outcome.NO_FACTS ? 1 : 0,
          held,
          0,
          waits);
    }

    @Override
    public List<MonthCapture> months(TimingFilter filter) {
      Map<YearMonth, List<QuestionTiming>> months =
          in(filter)
              .collect(
                  Collectors.groupingBy(
                      t -> YearMonth.from(t.tabled()), TreeMap::new, Collectors.toList()));
      List<MonthCapture> captures = new ArrayList<>();
      months.forEach((month, list) -> captures.add(capture(month, list, filter)));
      return captures;
    }

    private static MonthCapture capture(
        YearMonth month, List<QuestionTiming> list, TimingFilter filter) {
      Tally tally = Tally.sum(list.stream().map(t -> tally(t, filter)).toList());
      LocalDate seen =
          list.stream()
              .flatMap(t -> Stream.ofNullable(t.seen()))
              .max(LocalDate::compareTo)
              .orElse(null);
      return new MonthCapture(month, tally, seen, list.size(), month.atEndOfMonth());
    }

    @Override
    public Waiting waiting(TimingFilter filter, int offset, int limit) {
      List<QuestionTiming> waiting =
          in(filter)
              .filter(t -> Outcome.of(t, filter.convention(), filter.asAt()) == Outcome.UNANSWERED)
              .toList();
      return new Waiting(waiting.stream().skip(offset).limit(limit).toList(), waiting.size());
    }

    @Override
    public Map<Integer, Long> sittingDaysTaken(TimingFilter filter, TimingKind kind) {
      Map<Integer, Long> days = new TreeMap<>();
      in(filter)
          .filter(t -> t.kind() == kind && t.sittingDaysTaken() != null)
          .forEach(t -> days.merge(t.sittingDaysTaken(), 1L, Long::sum));
      return days;
    }

    @Override
    public Map<House, Span> spans() {
      LocalDate first =
          all.stream().map(QuestionTiming::tabled).min(LocalDate::compareTo).orElse(LocalDate.MAX);
      LocalDate last =
          all.stream().map(QuestionTiming::tabled).max(LocalDate::compareTo).orElse(LocalDate.MAX);
      return all.isEmpty() ? Map.of() : Map.of(House.COMMONS, new Span(first, last));
    }
  }
}

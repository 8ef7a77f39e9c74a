package org.pursuant.benchmarks.timeliness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Counted;
import org.pursuant.benchmarks.timeliness.TimelinessFigures.Row;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.share.Share;
import org.pursuant.domain.timeliness.Convention;
import org.pursuant.domain.timeliness.MonthCapture;
import org.pursuant.domain.timeliness.QuestionTiming;
import org.pursuant.domain.timeliness.Tally;
import org.pursuant.domain.timeliness.TimingKind;
import org.pursuant.domain.timeliness.TimingRules;

/// Counts the questions of the Commons that an archive holds as others have counted theirs.
public final class TimelinessEvaluation {
  private static final String DEFRA = "department-for-environment-food-and-rural-affairs";
  private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
  private static final List<YearMonth> SUMMER =
      List.of(YearMonth.of(2024, 7), YearMonth.of(2024, 8), YearMonth.of(2024, 9));

  private static final Share NOTHING = new Share(0, 0);

  private final RecordReader record;
  private final TimingRules rules;
  private final HouseCalendar calendar;
  private final SittingCalendar calendars;
  private final Map<YearMonth, Sums> months = new TreeMap<>();
  private final Sums defra = new Sums();
  private final NominalDates dates;
  private long questions;

  /// @throws IllegalArgumentException if nothing is known of the sitting days of the Commons
  public TimelinessEvaluation(RecordReader record, TimingRules rules, SittingCalendar calendars) {
    this.record = record;
    this.rules = rules;
    this.calendars = calendars;
    this.calendar =
        calendars
            .of(House.COMMONS)
            .orElseThrow(() -> new IllegalArgumentException("no sitting days of the Commons"));
    this.dates = new NominalDates(calendar);
  }

  /// Counts. To be called once.
  public TimelinessFigures run(Progress progress) {
    progress.begin("Counting", record.statistics().questions());
    record.forEach(q -> {
      rules.of(q, List.of()).filter(t -> t.house().equals(House.COMMONS)).ifPresent(this::add);
      progress.advance(1);
    });
    progress.end();
    return new TimelinessFigures(
        questions,
        reproduced(),
        formulas(),
        sessions(),
        months.keySet().stream().map(this::month).toList(),
        calendars.houses().stream()
            .map(h ->
                new TimelinessFigures.Known(h.house().code(), h.from(), h.to(), h.announcedFrom()))
            .toList());
  }

  private void add(QuestionTiming t) {
    questions++;
    YearMonth month = YearMonth.from(t.tabled());
    LocalDate fifth = calendar.sittingDayAfter(t.tabled(), 5).orElse(null);
    months.computeIfAbsent(month, _ -> new Sums()).add(t, fifth);
    if (month.equals(DECEMBER) && t.body().equals(DEFRA)) {
      defra.add(t, fifth);
    }
    dates.add(t);
  }

  private List<Row> reproduced() {
    List<YearMonth> december = List.of(DECEMBER);
    return List.of(
        row(
            "December 2023, ordinary, five sitting days",
            "95%",
            ordinary(december, Convention.SITTING_DAYS),
            ""),
        row(
            "December 2023, ordinary, on the fifth sitting day itself at the latest",
            "",
            sum(december, Sums::strictly),
            "An answer on a Friday without a sitting after the fifth sitting day is late here."),
        row(
            "December 2023, ordinary, five working days",
            "54%",
            ordinary(december, Convention.WORKING_DAYS),
            "Not reproduced. Over weekdays alone five working days and seven calendar days are the same day; a count that leaves out recess comes to 61%."),
        row(
            "December 2023, ordinary, seven calendar days",
            "38%",
            ordinary(december, Convention.CALENDAR_DAYS),
            ""),
        row("December 2023, named day, substantive", "79%", named(december, Tally::share), ""),
        row(
            "December 2023, named day, holding answers counted",
            "84%",
            named(december, Tally::shareWithHolding),
            ""),
        row(
            "December 2023, named day, Environment, Food and Rural Affairs",
            "25%",
            ofDefra(TimingKind.NAMED_DAY),
            ""),
        row(
            "July to September 2024, ordinary, five sitting days",
            "80%",
            ordinary(SUMMER, Convention.SITTING_DAYS),
            ""),
        row(
            "July to September 2024, named day, substantive",
            "80%",
            named(SUMMER, Tally::share),
            ""),
        row(
            "July to September 2024, named day, holding answers counted",
            "87%",
            named(SUMMER, Tally::shareWithHolding),
            ""));
  }

  private Share ordinary(List<YearMonth> of, Convention convention) {
    return sum(of, s -> s.of(convention, TimingKind.ORDINARY).share());
  }

  private Share ofDefra(TimingKind kind) {
    return gap(DECEMBER) == null ? defra.of(Convention.SITTING_DAYS, kind).share() : NOTHING;
  }

  private Share named(List<YearMonth> of, Function<Tally, Share> share) {
    return sum(of, s -> share.apply(s.of(Convention.SITTING_DAYS, TimingKind.NAMED_DAY)));
  }

  /// Nothing where the record does not hold one of the months whole.
  private Share sum(List<YearMonth> of, Function<Sums, Share> share) {
    if (of.stream().anyMatch(m -> gap(m) != null)) {
      return NOTHING;
    }
    long part = 0;
    long all = 0;
    for (YearMonth month : of) {
      Sums sums = months.get(month);
      if (sums != null) {
        Share of1 = share.apply(sums);
        part += of1.part();
        all += of1.of();
      }
    }
    return new Share(part, all);
  }

  private static Row row(String what, String published, Share share, String remark) {
    return new Row(what, published, share.of() == 0 ? null : Counted.of(share), remark);
  }

  private List<Row> formulas() {
    return List.of(
        row(
            "Ordinary: tabled and two weekdays, or the next sitting day",
            "98.5% (40,800 of 41,434)",
            new Share(dates.ordinaryMet, dates.ordinary),
            ""),
        row(
            "Ordinary: the second sitting day",
            "88%",
            new Share(dates.ordinaryLiteral, dates.ordinary),
            ""),
        row(
            "Named day: not before tabled and three weekdays, or the next sitting day",
            "9,912 of 9,918",
            new Share(dates.namedMet, dates.named),
            ""),
        row("Named day: that very day", "72%", new Share(dates.namedLeast, dates.named), ""));
  }

  private List<Row> sessions() {
    List<Row> rows = new ArrayList<>();
    for (PublishedSession published : PublishedSession.ALL) {
      Session session = Session.named(published.session()).orElseThrow();
      List<YearMonth> whole =
          months.keySet().stream()
              .filter(m -> !m.atEndOfMonth().isBefore(session.from()))
              .filter(m -> session.to() == null || !m.atDay(1).isAfter(session.to()))
              .filter(m -> gap(m) == null)
              .toList();
      String remark =
          whole.isEmpty() ? "Nothing of it is held whole." : "Held whole: " + words(whole);
      rows.add(
          row(
              published.session() + ", ordinary",
              published.ordinary() + "%",
              ordinary(whole, Convention.SITTING_DAYS),
              remark));
      rows.add(
          row(
              published.session() + ", named day",
              published.named() + "%",
              named(whole, Tally::share),
              remark));
    }
    rows.add(
        row(
            "2023-24, ordinary, Environment, Food and Rural Affairs",
            "60%",
            ofDefra(TimingKind.ORDINARY),
            "December 2023 alone"));
    rows.add(
        row(
            "2023-24, named day, Environment, Food and Rural Affairs",
            "20%",
            ofDefra(TimingKind.NAMED_DAY),
            "December 2023 alone"));
    return List.copyOf(rows);
  }

  private static String words(List<YearMonth> months) {
    return String.join(", ", months.stream().map(YearMonth::toString).toList());
  }

  private MonthCapture.@Nullable Gap gap(YearMonth month) {
    Sums sums = months.get(month);
    return sums == null ? null : sums.capture(month).gap(calendar, null);
  }

  private TimelinessFigures.Month month(YearMonth month) {
    List<YearMonth> one = List.of(month);
    MonthCapture.Gap gap = gap(month);
    Sums sums = months.getOrDefault(month, new Sums());
    return new TimelinessFigures.Month(
        month.toString(),
        sums.capture(month).tally().all(),
        gap == null ? Counted.of(ordinary(one, Convention.SITTING_DAYS)) : null,
        gap == null ? Counted.of(named(one, Tally::share)) : null,
        gap == null ? Counted.of(named(one, Tally::shareWithHolding)) : null,
        gap == null ? "" : gap.words());
  }
}

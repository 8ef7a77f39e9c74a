package org.pursuant.cli;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.calendar.BankHolidays;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.Recess;
import org.pursuant.pipeline.RefreshCalendar;
import org.pursuant.source.http.FetchSettings;
import org.pursuant.source.http.HttpFetcher;
import org.pursuant.source.whatson.HttpWhatsOn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows on which days the Houses sit.
@Command(
    name = "calendar",
    description = {
      "Show the days of a month on which each House sat or is to sit, and its recesses.",
      "With --refresh, take what is newer from Parliament's calendar first, and reckon anew when questions were due."
    },
    footer = {"", "Examples:", "  ./pursuant calendar 2024-07", "  ./pursuant calendar --refresh"})
final class CalendarCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "MONTH",
      description = "The month, as 2024-07. Default: this month.")
  private @Nullable String month;

  @Option(names = "--refresh", description = "Ask Parliament's calendar for newer days first.")
  private boolean refresh;

  @Option(
      names = "--api",
      paramLabel = "URL",
      converter = Values.ApiAddress.class,
      description = "The calendar's API, if not Parliament's own.")
  private URI api = FetchSettings.WHATS_ON;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  CalendarCommand(Console console) {
    this.console = console;
  }

  /// One House in the month.
  ///
  /// @param from the first day of which anything is known
  /// @param to the last one
  /// @param announcedFrom from here on days are as announced
  /// @param covered whether all of the month is known
  record Row(
      String house,
      LocalDate from,
      LocalDate to,
      LocalDate announcedFrom,
      boolean covered,
      List<DayRow> days) {}

  /// One day on which something is to be told.
  ///
  /// @param what `sitting`, `printing`, `recess` (with its name) or `bank holiday`
  record DayRow(LocalDate day, String what) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.open()) {
      YearMonth wanted = wanted(open);
      List<RefreshCalendar.Outcome> outcomes = refresh ? refresh(open) : List.of();
      List<Row> rows =
          open.derived().calendar().houses().stream().map(house -> row(house, wanted)).toList();
      if (json) {
        console.json(rows);
      } else {
        rows.forEach(this::print);
      }
      return outcomes.stream().allMatch(o -> o.failure().isEmpty()) ? 0 : 1;
    }
  }

  private YearMonth wanted(OpenArchive open) {
    try {
      return month == null ? YearMonth.from(open.today()) : YearMonth.parse(month);
    } catch (DateTimeParseException _) {
      throw new WrongCallException("'" + month + "' is no month; write it as 2024-07");
    }
  }

  private List<RefreshCalendar.Outcome> refresh(OpenArchive open) {
    try (HttpFetcher fetcher = new HttpFetcher(FetchSettings.of(api), open.clock())) {
      List<RefreshCalendar.Outcome> outcomes =
          new RefreshCalendar(open.derived().calendars(), new HttpWhatsOn(fetcher))
              .run(open.dayByClock(), console.progress());
      for (RefreshCalendar.Outcome o : outcomes) {
        console
            .progress()
            .note(
                o.failure().isEmpty()
                    ? o.house() + ": " + o.learnt() + " sitting days taken, known to " + o.to()
                    : o.house() + ": nothing taken, " + o.failure());
      }
      if (outcomes.stream().anyMatch(o -> o.learnt() > 0)) {
        open.derived().forgetTimings();
        open.derive(console.progress());
      }
      return outcomes;
    }
  }

  private static Row row(HouseCalendar house, YearMonth month) {
    List<DayRow> days = new ArrayList<>();
    for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); ) {
      String what = what(house, day);
      if (!what.isEmpty()) {
        days.add(new DayRow(day, what));
      }
      day = day.plusDays(1);
    }
    boolean covered = house.covers(month.atDay(1)) && house.covers(month.atEndOfMonth());
    return new Row(
        house.house().code(), house.from(), house.to(), house.announcedFrom(), covered, days);
  }

  private static String what(HouseCalendar house, LocalDate day) {
    if (house.sits(day).orElse(false)) {
      return "sitting";
    }
    if (house.isPrintingDay(day)) {
      return "printing";
    }
    if (BankHolidays.isBankHoliday(day)) {
      return "bank holiday";
    }
    return house.recess(day).map(Recess::name).map(name -> "recess: " + name).orElse("");
  }

  private void print(Row row) {
    console
        .out()
        .println(
            "%s: known from %s to %s, as announced from %s on"
                .formatted(row.house(), row.from(), row.to(), row.announcedFrom()));
    for (DayRow day : row.days()) {
      console.out().println("  %-16s %s".formatted(DAY.format(day.day()), day.what()));
    }
    if (!row.covered()) {
      console.out().println("  Of days outside that span nothing is known, and nothing is judged.");
    }
  }
}

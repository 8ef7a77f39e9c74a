package org.pursuant.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.feed.QuestionsApi.By;
import org.pursuant.domain.record.SyncJournal.Window;
import org.pursuant.domain.record.Today;

/// Plans which days of which lists a run asks for. The dates of the official API are days in
/// Westminster.
final class SyncWindows {
  private final SyncSettings settings;
  private final LocalDate today;

  SyncWindows(SyncSettings settings, Instant now) {
    this.settings = settings;
    this.today = day(now);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Today.ZONE);
  }

  /// The first day to ask for after a run that began at an instant.
  LocalDate sinceAfter(Instant began) {
    return day(began).minusDays(settings.lookBackDays());
  }

  /// The first day to ask for when there has been no run.
  LocalDate sinceFirst() {
    return today.minusDays(settings.firstRunDays());
  }

  /// The first day whose answers are looked at again; null when none are to be.
  @Nullable LocalDate recheckSince() {
    return settings.recheckDays() == 0 ? null : today.minusDays(settings.recheckDays());
  }

  /// The windows of a run.
  ///
  /// @param since first day of the lists by tabled and answered
  /// @param earliestOpen the earliest day on which a question still open was tabled; null when none
  ///   is known
  List<Window> plan(LocalDate since, @Nullable LocalDate earliestOpen) {
    List<Window> windows = new ArrayList<>();
    // A day ahead: at the turn of a day or a year clocks differ.
    LocalDate end = today.plusDays(1);
    add(windows, By.TABLED, since, end, settings.windowDays(), false);
    add(windows, By.ANSWERED, since, end, settings.windowDays(), false);
    LocalDate corrected = today.minusDays(settings.correctedLookBackDays());
    corrected = since.isBefore(corrected) ? since : corrected;
    add(windows, By.CORRECTED, corrected, end, settings.wideWindowDays(), false);
    if (earliestOpen != null) {
      LocalDate before = since.minusDays(1);
      add(windows, By.TABLED, earliestOpen, before, settings.wideWindowDays(), true);
    }
    return windows;
  }

  private static void add(
      List<Window> windows, By by, LocalDate from, LocalDate to, int days, boolean openOnly) {
    for (LocalDate d = from; !d.isAfter(to); d = d.plusDays(days)) {
      LocalDate last = d.plusDays(days - 1L);
      windows.add(new Window(by, d, last.isAfter(to) ? to : last, openOnly));
    }
  }
}

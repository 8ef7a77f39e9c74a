package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.calendar.SittingDaysSource;
import org.pursuant.domain.feed.Fetched;
import org.pursuant.domain.feed.Progress;

/// Takes sitting days from Parliament's calendar in place of those that had only been announced.
public final class RefreshCalendar {
  /// No House announces its days further ahead.
  private static final int DAYS_AHEAD = 400;

  private final CalendarStore store;
  private final SittingDaysSource source;

  public RefreshCalendar(CalendarStore store, SittingDaysSource source) {
    this.store = store;
    this.source = source;
  }

  /// What it came to for one House.
  ///
  /// @param to the last day of which anything is known now
  /// @param learnt how many sitting days were taken
  /// @param failure empty where all went well; nothing is changed otherwise
  public record Outcome(String house, LocalDate to, int learnt, String failure) {}

  /// Asks for every House of the calendar, and keeps what was learnt of those that answered; where
  /// nothing was learnt, nothing is kept, so that a newer calendar of the program still counts.
  ///
  /// @param today days from here on are as announced
  public List<Outcome> run(LocalDate today, Progress progress) {
    SittingCalendar calendar = store.calendar();
    List<Outcome> outcomes = new ArrayList<>();
    for (HouseCalendar house : calendar.houses()) {
      progress.note("Asking on which days the " + house.house().name() + " sits");
      Learnt learnt = learn(house, today);
      if (learnt.failure.isEmpty() && !learnt.days.isEmpty()) {
        calendar = calendar.with(house.refreshed(learnt.days, learnt.days.getLast(), today));
      }
      LocalDate to = calendar.of(house.house()).map(HouseCalendar::to).orElse(house.to());
      outcomes.add(new Outcome(house.house().code(), to, learnt.days.size(), learnt.failure));
    }
    if (outcomes.stream().anyMatch(o -> o.learnt() > 0)) {
      store.keep(calendar);
    }
    return List.copyOf(outcomes);
  }

  private record Learnt(List<LocalDate> days, String failure) {}

  private Learnt learn(HouseCalendar house, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate at = house.announcedFrom().minusDays(1);
    LocalDate end = today.plusDays(DAYS_AHEAD);
    while (at.isBefore(end)) {
      switch (source.nextSittingDay(house.house(), at)) {
        case Fetched.Got<Optional<LocalDate>> got when got.value().isPresent() -> {
          at = got.value().get();
          days.add(at);
        }
        case Fetched.Failed<Optional<LocalDate>> failed -> {
          return new Learnt(List.of(), failed.reason());
        }
        case Fetched.Got<Optional<LocalDate>> _, Fetched.NotThere<Optional<LocalDate>> _ -> {
          return new Learnt(days, "");
        }
      }
    }
    return new Learnt(days, "");
  }
}

package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.calendar.HouseCalendar;
import org.pursuant.domain.calendar.Recess;
import org.pursuant.domain.calendar.SittingCalendar;
import org.pursuant.domain.legislature.House;

/// Days of events that promises name. They are facts of the public calendar (HM Treasury's fiscal
/// events, recesses of the House of Commons); an event that is not known here stays without a day.
public final class NamedEvents {
  /// An event named long before it comes is perhaps another one.
  private static final int LONGEST_AHEAD_DAYS = 400;

  /// "Following the Budget" names a time after it, which may be any.
  private static final Set<String> NOT_THEN =
      Set.of("after", "following", "once", "when", "upon", "until");

  private record Event(String name, LocalDate day) {}

  private static final List<Event> EVENTS =
      List.of(
          new Event("autumn statement", LocalDate.of(2023, 11, 22)),
          new Event("budget", LocalDate.of(2024, 3, 6)),
          new Event("budget", LocalDate.of(2024, 10, 30)),
          new Event("spring statement", LocalDate.of(2025, 3, 26)),
          new Event("spending review", LocalDate.of(2025, 6, 11)),
          new Event("budget", LocalDate.of(2025, 11, 26)),
          new Event("spring forecast", LocalDate.of(2026, 3, 3)));

  private NamedEvents() {}

  /// The day of the next event at which, by the words, something is due: "at the Budget", not
  /// "after the Budget".
  ///
  /// @param written day of the text; null where unknown, and then nothing is found
  public static Optional<LocalDate> day(String words, @Nullable LocalDate written) {
    if (written == null) {
      return Optional.empty();
    }
    String lower = words.toLowerCase(Locale.ROOT).strip();
    if (NOT_THEN.contains(lower.split("\\s+", 2)[0])) {
      return Optional.empty();
    }
    return lower.endsWith(" recess") ? recess(lower, written) : fiscal(lower, written);
  }

  /// What is due before or by a recess is due on the day before it begins.
  private static Optional<LocalDate> recess(String lower, LocalDate written) {
    return Recesses.COMMONS.stream()
        .filter(r -> lower.contains(r.name().toLowerCase(Locale.ROOT)))
        .map(r -> r.from().minusDays(1))
        .filter(day -> !day.isBefore(written) && day.isBefore(written.plusDays(LONGEST_AHEAD_DAYS)))
        .min(Comparator.naturalOrder());
  }

  private static final class Recesses {
    private static final List<Recess> COMMONS =
        SittingCalendar.shipped().of(House.COMMONS).map(HouseCalendar::recesses).orElse(List.of());
  }

  private static Optional<LocalDate> fiscal(String lower, LocalDate written) {
    return EVENTS.stream()
        .filter(e -> lower.endsWith(e.name()) && !e.day().isBefore(written))
        .filter(e -> e.day().isBefore(written.plusDays(LONGEST_AHEAD_DAYS)))
        .map(Event::day)
        .findFirst();
  }
}

package org.pursuant.domain.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final Set<String> BEFORE = Set.of("before", "ahead");

  /// All events of a name are known from here on, so that none is taken for one before it.
  private static final LocalDate KNOWN_FROM = LocalDate.of(2010, 1, 1);

  private static final List<LocalDate> BUDGETS =
      days(
          "2010-03-24 2010-06-22 2011-03-23 2012-03-21 2013-03-20 2014-03-19 2015-03-18 2015-07-08"
              + " 2016-03-16 2017-03-08 2017-11-22 2018-10-29 2020-03-11 2021-03-03 2021-10-27"
              + " 2023-03-15 2024-03-06 2024-10-30 2025-11-26");

  private static final Map<String, List<LocalDate>> EVENTS =
      Map.of(
          "budget",
          BUDGETS,
          "spring budget",
          BUDGETS.stream().filter(day -> day.getMonthValue() < 6).toList(),
          "autumn budget",
          BUDGETS.stream().filter(day -> day.getMonthValue() > 8).toList(),
          "autumn statement",
          days(
              "2010-11-29 2011-11-29 2012-12-05 2013-12-05 2014-12-03 2015-11-25 2016-11-23"
                  + " 2022-11-17 2023-11-22"),
          "spring statement",
          days("2018-03-13 2019-03-13 2022-03-23 2025-03-26"),
          "spring forecast",
          days("2026-03-03"),
          "spending review",
          days("2010-10-20 2013-06-26 2015-11-25 2019-09-04 2020-11-25 2021-10-27 2025-06-11"));

  private static List<LocalDate> days(String days) {
    return Stream.of(days.split(" ")).map(LocalDate::parse).toList();
  }

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

  /// What is due before an event is due on the day before it.
  private static Optional<LocalDate> fiscal(String lower, LocalDate written) {
    boolean before = BEFORE.contains(lower.split(" ", 2)[0]);
    return EVENTS.keySet().stream()
        .filter(lower::endsWith)
        .max(Comparator.comparingInt(String::length))
        .flatMap(name -> next(EVENTS.getOrDefault(name, List.of()), written))
        .map(day -> before ? day.minusDays(1) : day);
  }

  private static Optional<LocalDate> next(List<LocalDate> days, LocalDate written) {
    return written.isBefore(KNOWN_FROM)
        ? Optional.empty()
        : days.stream()
            .filter(day -> !day.isBefore(written))
            .filter(day -> day.isBefore(written.plusDays(LONGEST_AHEAD_DAYS)))
            .findFirst();
  }
}
